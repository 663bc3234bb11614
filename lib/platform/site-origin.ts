/** The pattern by which the browser allows a site; it has no port and stands for all of them. */
export const siteOrigin = (host: string): string => `https://${host.replace(/:\d+$/, '')}/*`;
