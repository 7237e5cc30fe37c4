/** Amazon RDS by its host names: all there is to know it by before the login. */

/** Whether a host is an endpoint of RDS or Aurora, in any partition that bears this name. */
export function isRdsHost(host: string): boolean {
  return /\.rds(?:\.cn-[a-z0-9-]+)?\.amazonaws\.com(?:\.cn)?$/i.test(host);
}
