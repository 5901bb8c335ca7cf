/** A browser as far as the web application's log-in needs one: it keeps cookies by path and follows redirects. */
export class Browser {
  private kept: { readonly name: string; readonly value: string; readonly path: string }[] = [];
  /** The attributes of every cookie that was set, as they came. */
  readonly setCookies: string[] = [];

  constructor(private readonly url: string) {}

  /** The value of a cookie, if there is one. */
  cookie(name: string): string | undefined {
    return this.kept.find((one) => one.name === name)?.value;
  }

  /** Puts a cookie there, or takes it away. */
  put(name: string, value: string | null): void {
    this.kept = this.kept.filter((one) => one.name !== name);
    if (value !== null) this.kept.push({ name, value, path: '/' });
  }

  /** Sends one request with the cookies that belong to it. */
  async send(address: string | URL, init: RequestInit = {}): Promise<Response> {
    const at = new URL(address, this.url);
    const cookie = this.kept
      .filter(({ path }) => path === '/' || `${at.pathname}/`.startsWith(`${path}/`))
      .map(({ name, value }) => `${name}=${value}`)
      .join('; ');
    const headers = { ...(cookie === '' ? {} : { cookie }), ...(init.headers as Record<string, string>) };
    const response = await fetch(at, { redirect: 'manual', ...init, headers });
    for (const one of response.headers.getSetCookie()) this.keep(one);
    return response;
  }

  /** Goes to an address, as far as it leads; `until` stops before that path. */
  async open(
    address: string | URL,
    form: Readonly<Record<string, string>> | null = null,
    until: (at: URL) => boolean = () => false,
  ): Promise<{ readonly at: URL; readonly response: Response }> {
    let at = new URL(address, this.url);
    let response = await this.send(
      at,
      form === null ? {} : { method: 'POST', body: new URLSearchParams(form) },
    );
    while (response.status >= 300 && response.status < 400) {
      at = new URL(response.headers.get('location') ?? '', at);
      if (until(at)) return { at, response };
      response = await this.send(at);
    }
    return { at, response };
  }

  /** Logs in to the web application and answers where that has led. */
  async logIn(user: string, returnTo = '/inbox'): Promise<{ readonly at: URL; readonly response: Response }> {
    const form = await this.open(`/session/login?returnTo=${encodeURIComponent(returnTo)}`);
    return this.open(form.at, { user, password: 'amtsweg' });
  }

  private keep(header: string): void {
    this.setCookies.push(header);
    const [pair = '', ...attributes] = header.split(/;\s*/);
    const at = pair.indexOf('=');
    const named = new Map(attributes.map((one) => one.split('=', 2) as [string, string | undefined]));
    const gone =
      new Date(named.get('Expires') ?? named.get('expires') ?? '9999-01-01').getTime() < Date.now();
    const name = pair.slice(0, at);
    const path = named.get('Path') ?? named.get('path') ?? '/';
    this.kept = this.kept.filter((one) => one.name !== name || one.path !== path);
    if (!gone && named.get('Max-Age') !== '0') this.kept.push({ name, value: pair.slice(at + 1), path });
  }
}
