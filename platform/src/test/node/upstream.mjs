// An OpenID provider of an agency, by oidc-provider (certified): node upstream.mjs PORT REDIRECT-URI SECRET
// Any name comes in by its sign-in page, and proves itself by two factors.
import {createServer} from 'node:http';
import Provider from 'oidc-provider';

const [port, redirectUri, secret] = process.argv.slice(2);
const twoFactors = 'urn:co-quan:hai-yeu-to';

const provider = new Provider(`http://127.0.0.1:${port}`, {
    clients: [{
        client_id: 'dat-mui',
        client_secret: secret,
        redirect_uris: [redirectUri],
        grant_types: ['authorization_code'],
        response_types: ['code'],
        token_endpoint_auth_method: 'client_secret_basic',
    }],
    claims: {openid: ['sub', 'acr', 'amr', 'ten', 'thu'], profile: []},
    conformIdTokenClaims: false,
    pkce: {required: () => true},
    acrValues: [twoFactors],
    features: {devInteractions: {enabled: false}},
    interactions: {url: (context, interaction) => `/interaction/${interaction.uid}`},
    findAccount: (context, id) => ({
        accountId: id,
        claims: () => ({sub: id, ten: 'Nguyễn Văn Sở', thu: 'so@nong-nghiep.camau.example'}),
    }),
});

async function interact(request, response) {
    const {prompt, params, session, grantId} = await provider.interactionDetails(request, response);
    if (request.method !== 'POST') {
        response.setHeader('content-type', 'text/html');
        response.end(`<form method="post" action="${request.url}"><input name="login"><button>${prompt.name}</button></form>`);
        return;
    }
    let body = '';
    for await (const chunk of request) body += chunk;
    const result = prompt.name === 'login'
        ? {login: {accountId: new URLSearchParams(body).get('login'), acr: twoFactors, amr: ['pwd', 'hwk']}}
        : {consent: {grantId: await consent(grantId, session, params)}};
    await provider.interactionFinished(request, response, result, {mergeWithLastSubmission: true});
}

async function consent(grantId, session, params) {
    const grant = grantId
        ? await provider.Grant.find(grantId)
        : new provider.Grant({accountId: session.accountId, clientId: params.client_id});
    grant.addOIDCScope(params.scope);
    return grant.save();
}

const answer = provider.callback();
createServer((request, response) => {
    (request.url.startsWith('/interaction/') ? interact(request, response) : answer(request, response))
        ?.catch?.(trouble => {
            console.error(trouble);
            response.statusCode = 500;
            response.end();
        });
}).listen(Number(port), '127.0.0.1', () => console.log('ready'));
