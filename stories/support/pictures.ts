const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" fill="#cfe3ea"/><circle cx="32" cy="25" r="12" fill="#a9694f"/><path d="M20 24a12 12 0 0 1 24 0c-4-5-9-6-13-6s-8 2-11 6Z" fill="#4a2c22"/><path d="M10 64a22 20 0 0 1 44 0Z" fill="#39607a"/></svg>`;

/** A drawn portrait, which needs no network. */
export const picture = `data:image/svg+xml,${encodeURIComponent(drawing)}`;

/** A picture that no browser can show. */
export const brokenPicture = "data:image/png;base64,AAAA";
