// An item of a list for each changeset, as hosts read it: without the commit, which says nothing to them.
export async function getReleaseLine({ summary }) {
  return `- ${summary.trim().replace(/\n(?=.)/g, "\n  ")}`;
}

export async function getDependencyReleaseLine() {
  return "";
}
