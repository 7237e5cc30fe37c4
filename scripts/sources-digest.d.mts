export declare const DIGEST_FILE: string;
export declare function sourcesDigest(root: string): string;
export declare function isBuilt(root: string): boolean;

/** As sourcesDigest(), of what lib/ is made of. */
export function libDigest(root: string): string;

/** Whether lib/ was compiled from the sources as they are now. */
export function isLibBuilt(root: string): boolean;
