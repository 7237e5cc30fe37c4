export declare const DIGEST_FILE: string;
export declare function sourcesDigest(root: string): string;
export declare function isBuilt(root: string): boolean;
