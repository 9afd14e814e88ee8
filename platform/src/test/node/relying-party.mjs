// Another system that signs people in here, by openid-client (a certified relying party): node relying-party.mjs < SETTINGS.json
// Every flow and every attack prints one line, "ok NAME" or "FAILED NAME: WHY"; the last line is "end".
import {createHash, randomBytes} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {SignJWT, UnsecuredJWT, exportSPKI, importJWK} from 'jose';
import {Issuer, generators} from 'openid-client';

const settings = JSON.parse(readFileSync(0, 'utf8'));
const issuer = await Issuer.discover(settings.issuer);
const bySecret = new issuer.Client({
    client_id: settings.client.id,
    client_secret: settings.client.secret,
    redirect_uris: [settings.redirectUri],
    response_types: ['code'],
});
const byKey = new issuer.Client({
    client_id: settings.keyClient.id,
    redirect_uris: [settings.redirectUri],
    response_types: ['code'],
    token_endpoint_auth_method: 'private_key_jwt',
    token_endpoint_auth_signing_alg: 'RS256',
}, {keys: [settings.keyClient.jwk]});

class Browser {
    jar = new Map();

    async request(address, fields) {
        const answer = await fetch(new URL(address, settings.issuer), {
            redirect: 'manual',
            method: fields ? 'POST' : 'GET',
            body: fields && new URLSearchParams(fields),
            headers: {
                accept: 'text/html',
                cookie: [...this.jar].map(([name, value]) => `${name}=${value}`).join('; '),
            },
        });
        for (const line of answer.headers.getSetCookie?.() ?? [answer.headers.get('set-cookie')].filter(Boolean)) {
            const [name, value] = line.split(';')[0].split('=');
            this.jar.set(name, value);
        }
        return answer;
    }

    // Signs in and consents where it is asked; gives the address at which the client waits.
    async arrive(address) {
        for (let hop = 0; hop < 12; hop++) {
            const answer = await this.request(address);
            const next = answer.headers.get('location') ?? answer.headers.get('refresh')?.slice('0; url='.length);
            if (next) {
                if (next.startsWith(settings.redirectUri)) return next;
                address = next;
                continue;
            }
            address = await this.send(await answer.text(), address);
            if (address.startsWith(settings.redirectUri)) return address;
        }
        throw new Error('never arrived');
    }

    async send(page, address) {
        const form = page.match(/<form method="post" action="(\/sign-in|\/oauth2\/authorize)"[^]*?<\/form>/);
        if (!form) throw new Error(`no form at ${address}`);
        const fields = [...form[0].matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)]
            .map(([, name, value]) => [name, value.replaceAll('&amp;', '&')]);
        if (form[1] === '/sign-in') fields.push(['name', settings.person.name], ['password', settings.person.password]);
        const answer = await this.request(form[1], fields);
        return answer.headers.get('location') ?? answer.headers.get('refresh').slice('0; url='.length);
    }
}

async function codeFlow(client, browser, more = {}) {
    const checks = {
        state: generators.state(),
        nonce: generators.nonce(),
        code_verifier: generators.codeVerifier(),
        response_type: 'code',
    };
    const address = client.authorizationUrl({
        scope: 'openid profile',
        state: checks.state,
        nonce: checks.nonce,
        code_challenge: generators.codeChallenge(checks.code_verifier),
        code_challenge_method: 'S256',
        ...more,
    });
    const parameters = client.callbackParams(await browser.arrive(address));
    return {checks, parameters};
}

async function signIn(client, browser, more) {
    const {checks, parameters} = await codeFlow(client, browser, more);
    return client.callback(settings.redirectUri, parameters, checks);
}

function equal(found, expected) {
    if (found !== expected) throw new Error(`${found} instead of ${expected}`);
}

async function refused(code, act) {
    let answer;
    try {
        answer = await act();
    } catch (refusal) {
        equal(refusal.error ?? refusal.message, code);
        return;
    }
    throw new Error(`taken: ${JSON.stringify(answer)}`);
}

async function judge(name, act) {
    try {
        await act();
        console.log(`ok ${name}`);
    } catch (trouble) {
        console.log(`FAILED ${name}: ${trouble.stack ?? trouble}`);
    }
}

const browser = new Browser();
const token = issuer.metadata.token_endpoint;
const basic = 'Basic ' + Buffer.from(`${settings.client.id}:${settings.client.secret}`).toString('base64');

async function atToken(fields, headers = {authorization: basic}) {
    const answer = await fetch(token, {method: 'POST', headers, body: new URLSearchParams(fields)});
    const body = await answer.json();
    if (!answer.ok) throw Object.assign(new Error(body.error), {error: body.error});
    return body;
}

async function asked(parameters) {
    const address = new URL(issuer.metadata.authorization_endpoint);
    for (const [name, value] of Object.entries(parameters)) address.searchParams.set(name, value);
    const answer = await browser.request(address.href);
    const next = answer.headers.get('location') ?? '';
    return next.startsWith(settings.redirectUri) ? new URL(next).searchParams.get('error') ?? 'taken' : new URL(next, settings.issuer).pathname;
}

const usual = {
    client_id: settings.client.id,
    response_type: 'code',
    redirect_uri: settings.redirectUri,
    scope: 'openid',
    state: 's',
    nonce: 'n',
    code_challenge: createHash('sha256').update('x'.repeat(43)).digest('base64url'),
    code_challenge_method: 'S256',
};

// Flows

await judge('code flow with a secret, userinfo, refresh, introspection, revocation', async () => {
    const tokens = await signIn(bySecret, browser);
    equal(tokens.claims().acr, 'low');
    equal((await bySecret.userinfo(tokens)).name, settings.person.fullName);
    equal((await bySecret.introspect(tokens.access_token)).active, true);
    const fresh = await bySecret.refresh(tokens.refresh_token);
    equal(fresh.claims().sub, tokens.claims().sub);
    await bySecret.revoke(fresh.refresh_token);
    equal((await bySecret.introspect(fresh.access_token)).active, false);
});

await judge('code flow with a key', async () => {
    const tokens = await signIn(byKey, browser);
    equal((await byKey.userinfo(tokens.access_token)).sub, tokens.claims().sub);
});

await judge('client credentials', async () => {
    const tokens = await bySecret.grant({grant_type: 'client_credentials', scope: 'profile'});
    equal((await bySecret.introspect(tokens.access_token)).client_id, settings.client.id);
});

await judge('pushed request', async () => {
    const code_verifier = generators.codeVerifier();
    const state = generators.state();
    const nonce = generators.nonce();
    const pushed = await bySecret.pushedAuthorizationRequest({
        scope: 'openid profile',
        state,
        nonce,
        redirect_uri: settings.redirectUri,
        response_type: 'code',
        code_challenge: generators.codeChallenge(code_verifier),
        code_challenge_method: 'S256',
    });
    const address = new URL(issuer.metadata.authorization_endpoint);
    address.searchParams.set('client_id', settings.client.id);
    address.searchParams.set('request_uri', pushed.request_uri);
    const parameters = bySecret.callbackParams(await browser.arrive(address.href));
    await bySecret.callback(settings.redirectUri, parameters, {state, nonce, code_verifier, response_type: 'code'});
});

await judge('prompt none for a stranger', async () => {
    const stranger = new Browser();
    const {checks, parameters} = await codeFlow(bySecret, stranger, {prompt: 'none'});
    await refused('login_required', () => bySecret.callback(settings.redirectUri, parameters, checks));
});

await judge('levels of assurance that can be asked for', async () => {
    equal(issuer.metadata.acr_values_supported.join(' '), 'low substantial high');
});

await judge('signing out by the client', async () => {
    const leaving = new Browser();
    const tokens = await signIn(bySecret, leaving);
    const answer = await leaving.request(bySecret.endSessionUrl({
        id_token_hint: tokens.id_token,
        post_logout_redirect_uri: settings.afterLogout,
        state: 'bye',
    }));
    equal(answer.headers.get('location'), `${settings.afterLogout}?state=bye`);
    equal((await leaving.request('/account')).status, 303);
});

// Attacks

await judge('attack: code twice', async () => {
    const {checks, parameters} = await codeFlow(bySecret, browser);
    const tokens = await bySecret.callback(settings.redirectUri, parameters, checks);
    await refused('invalid_grant', () => bySecret.callback(settings.redirectUri, parameters, checks));
    equal((await bySecret.introspect(tokens.access_token)).active, false);
});

await judge('attack: code of another client', async () => {
    const {checks, parameters} = await codeFlow(bySecret, browser);
    await refused('invalid_grant', () => byKey.callback(settings.redirectUri, parameters, checks));
});

await judge('attack: mixed-up state and nonce', async () => {
    const one = await codeFlow(bySecret, browser);
    const other = await codeFlow(bySecret, browser);
    await refused(`state mismatch, expected ${other.checks.state}, got: ${one.parameters.state}`, () =>
        bySecret.callback(settings.redirectUri, one.parameters, other.checks));
    await refused(`nonce mismatch, expected ${other.checks.nonce}, got: ${one.checks.nonce}`, () =>
        bySecret.callback(settings.redirectUri, one.parameters, {...one.checks, nonce: other.checks.nonce}));
});

await judge('attack: answer under another name', async () => {
    const {checks, parameters} = await codeFlow(bySecret, browser);
    equal(parameters.iss, issuer.issuer);
    await refused(`iss mismatch, expected ${issuer.issuer}, got: https://other.example`, () =>
        bySecret.callback(settings.redirectUri, {...parameters, iss: 'https://other.example'}, checks));
});

await judge('attack: proof key guessed, missing, plain, downgraded', async () => {
    const {checks, parameters} = await codeFlow(bySecret, browser);
    await refused('invalid_grant', () =>
        bySecret.callback(settings.redirectUri, parameters, {...checks, code_verifier: generators.codeVerifier()}));
    const again = await codeFlow(bySecret, browser);
    await refused('invalid_grant', () => atToken({
        grant_type: 'authorization_code', code: again.parameters.code, redirect_uri: settings.redirectUri,
    }));
    equal(await asked({...usual, code_challenge_method: 'plain'}), 'invalid_request');
    const {code_challenge, code_challenge_method, ...without} = usual;
    equal(await asked(without), 'invalid_request');
});

await judge('attack: addresses that only look like the registered one', async () => {
    const address = settings.redirectUri;
    for (const like of [`${address}/`, `${address}x`, `${address}?a=b`, `${address}#x`, `${address}/../x`,
        address.replace('127.0.0.1', '127.0.0.1.evil.example'), address.replace('http:', 'https:'),
        address.replace('//', '//evil.example@'), 'javascript:alert(1)', '//evil.example']) {
        equal(await asked({...usual, redirect_uri: like}), '/oauth2/refused');
    }
});

await judge('attack: oversized parameters', async () => {
    for (const name of ['state', 'nonce', 'scope', 'code_challenge']) {
        const address = new URL(issuer.metadata.authorization_endpoint);
        for (const [known, value] of Object.entries({...usual, [name]: 'x'.repeat(20000)})) address.searchParams.set(known, value);
        equal((await browser.request(address.href)).status, 400);
    }
    await refused('invalid_grant', () => atToken({
        grant_type: 'authorization_code', code: 'x'.repeat(100000), redirect_uri: settings.redirectUri, code_verifier: 'x'.repeat(43),
    }));
});

await judge('attack: refresh token twice ends the family', async () => {
    const tokens = await signIn(bySecret, browser);
    const fresh = await bySecret.refresh(tokens.refresh_token);
    await refused('invalid_grant', () => bySecret.refresh(tokens.refresh_token));
    await refused('invalid_grant', () => bySecret.refresh(fresh.refresh_token));
});

async function assertion(changes = {}, sign) {
    const now = Math.floor(Date.now() / 1000);
    const claims = {
        iss: settings.keyClient.id, sub: settings.keyClient.id, aud: token,
        jti: randomBytes(16).toString('hex'), iat: now, exp: now + 60, ...changes,
    };
    const key = await importJWK(settings.keyClient.jwk, 'RS256');
    return sign ? sign(claims) : new SignJWT(claims).setProtectedHeader({alg: 'RS256', kid: settings.keyClient.jwk.kid}).sign(key);
}

async function byAssertion(text) {
    return atToken({
        grant_type: 'client_credentials',
        scope: 'profile',
        client_id: settings.keyClient.id,
        client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
        client_assertion: text,
    }, {});
}

await judge('attack: assertions without signature, by confusion of keys, expired, from the future, twice, for others', async () => {
    const now = Math.floor(Date.now() / 1000);
    const {kty, n, e} = settings.keyClient.jwk;
    const secret = new TextEncoder().encode(await exportSPKI(await importJWK({kty, n, e}, 'RS256')));
    const bad = [
        await assertion({}, claims => new UnsecuredJWT(claims).encode()),
        await assertion({}, claims => new SignJWT(claims).setProtectedHeader({alg: 'HS256'}).sign(secret)),
        await assertion({iat: now - 7200, exp: now - 3600}),
        await assertion({iat: now + 3600, exp: now + 3660}),
        await assertion({exp: now + 86400}),
        await assertion({aud: 'https://other.example'}),
        await assertion({iss: settings.client.id, sub: settings.client.id}),
    ];
    for (const text of bad) await refused('invalid_client', () => byAssertion(text));
    const good = await assertion();
    await byAssertion(good);
    await refused('invalid_client', () => byAssertion(good));
});

await judge('attack: wrong secret locks nobody out', async () => {
    for (let i = 0; i < 20; i++) {
        await refused('invalid_client', () => atToken({grant_type: 'client_credentials'}, {
            authorization: 'Basic ' + Buffer.from(`${settings.client.id}:guess`).toString('base64'),
        }));
    }
    await bySecret.grant({grant_type: 'client_credentials', scope: 'profile'});
});

await judge('keys that change: old and new tokens hold', async () => {
    const before = await signIn(bySecret, browser);
    await rotateKeys();
    const after = await signIn(bySecret, browser);
    equal((await bySecret.introspect(before.access_token)).active, true);
    equal((await bySecret.introspect(after.access_token)).active, true);
});

async function keyIds() {
    const {keys} = await (await fetch(issuer.metadata.jwks_uri)).json();
    return keys.map(key => key.kid).sort().join(' ');
}

// An administrator changes the keys when they read this line.
async function rotateKeys() {
    const before = await keyIds();
    console.log('rotate');
    for (let tries = 0; tries < 120; tries++) {
        if (await keyIds() !== before) return;
        await new Promise(resolve => setTimeout(resolve, 250));
    }
    throw new Error('the keys did not change');
}

console.log('end');
