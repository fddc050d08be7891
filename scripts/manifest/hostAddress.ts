/** Names of the machine that asks: a server there is another one for each user. */
const OWN_MACHINE = /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\]|0\.0\.0\.0)$/;

/**
 * Where the add-in's files lie, as the manifest needs it: https, without a slash at the end.
 * @throws Error that says what is wrong with the address
 * @example ' https://Kontor.region.se:8443/maltavlan/ ' → 'https://kontor.region.se:8443/maltavlan'
 */
export function hostAddress(text: string): string {
  const refuse = (why: string): never => {
    throw new Error(`--url ${text.trim()}: ${why}`);
  };
  if (!URL.canParse(text)) refuse('is no address; write https://server/folder');
  const url = new URL(text);
  if (url.protocol !== 'https:') refuse('Excel loads add-ins over https only');
  if (url.username !== '' || url.password !== '') refuse('a name or password must not stand in the manifest');
  if (url.search !== '' || url.hash !== '') refuse('must end with the folder, without ? and #');
  if (OWN_MACHINE.test(url.hostname)) refuse("is each user's own machine; name the server");
  if (url.pathname.includes('//')) refuse('has two slashes after each other');
  if (/\.(html|xml|aspx?|php)\/?$/i.test(url.pathname)) refuse('must end with the folder, not with a file');
  return `${url.origin}${url.pathname.replace(/\/$/, '')}`;
}
