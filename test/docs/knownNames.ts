/**
 * What a block of code in the docs may use without saying where it comes from: every export of this module. What a block
 * imports or declares itself goes before.
 */

import type { BrowserAuthorizationClient } from "@itwin/browser-authorization";
import type { Dispatch, ReactElement, ReactNode, SetStateAction } from "react";
import type { Control } from "react-hook-form";
import type { Root } from "react-dom/client";
import type { UsersApiStandIn } from "../../src/testing/index.js";
import type { GatedUsersClient, Messages, Principal, User, UserRef } from "../../src/index.js";

export * from "../../src/index.js";
export * from "../../src/testing/index.js";
export { ThemeProvider } from "@itwin/itwinui-react";
export { QueryClient, QueryClientProvider } from "@tanstack/react-query";
export { useCallback, useEffect, useMemo, useRef, useState } from "react";
export type { ReactElement, ReactNode } from "react";
export { Controller, useForm } from "react-hook-form";

// The host's app.

export declare const authorizationClient: BrowserAuthorizationClient;
export declare const client: GatedUsersClient;
export declare const messages: Messages;
/** A tag, such as "de". */
export declare const language: string;
export declare const root: Root;
export declare function App(): ReactElement;
export declare function OwnerField(): ReactElement;
/** The client component that holds the provider. */
export declare function People(props: { children: ReactNode }): ReactElement;
/** The stand-in of a test, and people in it. */
export declare const api: UsersApiStandIn;
export declare const anna: User;
export declare const john: User;

// People of the host's, and what it does with them.

export declare const owner: UserRef | null;
export declare const setOwner: Dispatch<SetStateAction<UserRef | null>>;
export declare const reviewers: UserRef[];
export declare const setReviewers: Dispatch<SetStateAction<UserRef[]>>;
export declare const shares: Principal[];
export declare const setShares: Dispatch<SetStateAction<Principal[]>>;
export declare const author: UserRef;
export declare const lead: UserRef;
/** The name of the host's organisation. */
export declare const ours: string;
/** What a person has typed. */
export declare const text: string;
export declare const id: string;
export declare const ids: string[];
/** A row of a table. */
export declare const row: { ownerId: string };
export declare function loadTeam(signal?: AbortSignal): Promise<UserRef[]>;
export declare function mayApprove(users: readonly UserRef[]): Promise<boolean>;

// A form of the host's.

export declare const control: Control<{ owner: UserRef | null; reviewers: UserRef[] }>;
/** What is wrong with a field, if anything. */
export declare const error: string | undefined;
