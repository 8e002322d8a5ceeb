import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Context as Request } from 'hono';
import { deleteCookie, getSignedCookie, setSignedCookie } from 'hono/cookie';
import type { Register } from '../register/register.ts';
import type { Session } from './context.ts';

const cookie = 'inzet_session';
/** A working day: who signs in in the morning need not do so again that day. */
const seconds = 12 * 3600;

/**
 * Sessions of people who signed in with a token of the register. The cookie holds the number of the token and a
 * signature, never the token itself; a token that was revoked ends its sessions.
 */
export class Sessions {
  private readonly register: Register;
  private readonly key: string;
  private readonly secure: boolean;

  /** @param key what cookies are signed with; without one, sessions end when the process does */
  constructor(register: Register, options: { key?: string; secure?: boolean } = {}) {
    this.register = register;
    this.key = options.key ?? randomBytes(32).toString('hex');
    this.secure = options.secure ?? false;
  }

  /** Signs in with a token's secret; undefined when the register does not know it. */
  async open(request: Request, secret: string): Promise<Session | undefined> {
    const token = await this.register.checkToken(secret);
    if (!token) return undefined;
    const value = `${token.id}.${Math.floor(Date.now() / 1000) + seconds}.${randomBytes(16).toString('hex')}`;
    await setSignedCookie(request, cookie, value, this.key, {
      path: '/',
      httpOnly: true,
      sameSite: 'Strict',
      secure: this.secure,
      maxAge: seconds,
    });
    return { name: token.name, csrf: this.csrf(value) };
  }

  /** Who is signed in, if anybody. */
  async of(request: Request): Promise<Session | undefined> {
    const value = await getSignedCookie(request, this.key, cookie);
    if (!value) return undefined;
    const [id, until] = value.split('.');
    if (Number(until) < Date.now() / 1000) return undefined;
    const token = (await this.register.tokens()).find((one) => one.id === Number(id) && !one.revokedAt);
    return token && { name: token.name, csrf: this.csrf(value) };
  }

  close(request: Request): void {
    deleteCookie(request, cookie, { path: '/' });
  }

  /** True when a form was made for this session. */
  vouches(session: Session, sent: unknown): boolean {
    if (typeof sent !== 'string') return false;
    const [a, b] = [Buffer.from(session.csrf), Buffer.from(sent)];
    return a.length === b.length && timingSafeEqual(a, b);
  }

  private csrf(value: string): string {
    return createHmac('sha256', this.key).update(`form:${value}`).digest('hex');
  }
}
