/** A database's URL as it may be shown: without user and password, wherever they stand in it. */
export function withoutPassword(url: string): string {
  if (url.startsWith('sqlite:')) return url;
  return url.replace(/:.*@/su, '://…@').replace(/\?.*$/su, '');
}
