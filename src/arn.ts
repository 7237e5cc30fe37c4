/** Amazon Resource Names: `arn:aws:rds:eu-west-1:123456789012:cluster:orders`. */

/** The identifier in an ARN: `orders`; an identifier as it is. */
export function identifierIn(identifierOrArn: string): string {
  return identifierOrArn.slice(identifierOrArn.lastIndexOf(':') + 1);
}

/** Whether an ARN is of this cluster or DB instance. Regions and accounts are those of whoever gave it. */
export function isArnOf(arn: string | null, kind: 'cluster' | 'db', identifier: string): boolean {
  return arn?.toLowerCase().endsWith(`:${kind}:${identifier.toLowerCase()}`) === true;
}
