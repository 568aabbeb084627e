// Speaks to the service. What goes wrong becomes a Fault that a reader understands.

const KEY = 'patent-engine-key';
let onKeyWanted = () => {};

/** What the service refused, with its status. */
export class Fault extends Error {
  constructor(message, status = 0, wait = 0) {
    super(message);
    this.status = status;
    this.wait = wait;
  }
}

export const key = {
  get: () => sessionStorage.getItem(KEY) ?? '',
  set: value => (value ? sessionStorage.setItem(KEY, value) : sessionStorage.removeItem(KEY)),
  whenWanted: call => { onKeyWanted = call; },
};

let stand = null;

/** How the service stood when the page was opened. */
export const ready = () => (stand ??= get('/health/ready'));

/** Whether it can be asked without a key; where that is not known, asking will tell. */
const open = () => ready().then(answer => answer.open, () => true);

async function call(method, path, options = {}) {
  if (path.startsWith('/v1/') && !key.get() && !(await open())) {
    onKeyWanted();
    throw new Fault('需要密钥', 401);
  }
  const headers = { ...options.headers };
  if (key.get()) headers.Authorization = `Bearer ${key.get()}`;
  let response;
  try {
    response = await fetch(path, { ...options, method, headers });
  } catch (e) {
    if (e.name === 'AbortError') throw e;
    throw new Fault('连不上服务。请确认它在运行，然后重试。');
  }
  if (response.ok) return response.status === 204 ? null : response.json();
  throw await fault(response);
}

async function fault(response) {
  const problem = await response.json().catch(() => ({}));
  if (response.status === 401) {
    onKeyWanted();
    return new Fault('需要有效的密钥', 401);
  }
  const fields = (problem.errors ?? []).map(e => `${e.field}：${e.reason}`).join('；');
  const wait = Number(response.headers.get('Retry-After') ?? 0);
  const text = fields || problem.detail || problem.title || `服务答复 ${response.status}`;
  return new Fault(wait ? `${text}（${wait} 秒后可再试）` : text, response.status, wait);
}

export const get = (path, signal) => call('GET', path, { signal });
export const post = (path, body, signal) =>
  call('POST', path, { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' }, signal });
export const remove = path => call('DELETE', path);
export const send = (path, file) =>
  call('POST', path, { body: file, headers: { 'Content-Type': 'application/octet-stream' } });

let routes = null;

/** Whether the service has this route, by its own document, which is fetched once. */
export const offers = path => (routes ??= get('/openapi.json')).then(said => path in said.paths, () => true);

/** What the service last said of itself. */
export const service = { withoutVector: 0 };

const patents = new Map();

/** A patent, asked for once. */
export function patent(number) {
  if (!patents.has(number)) {
    const asked = get(`/v1/patents/${encodeURIComponent(number)}`);
    asked.catch(() => patents.delete(number));
    patents.set(number, asked);
  }
  return patents.get(number);
}

/** What was asked may have changed. */
export const forget = () => patents.clear();
