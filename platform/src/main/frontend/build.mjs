// Style sheets by Sass, scripts by esbuild, fonts cut down to what Vietnamese and English need. Every file gets a name
// with the hash of its content; manifest.properties tells the platform the names.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync, copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'

const classes = process.argv[2]
const assets = join(classes, 'static', 'assets')
const fonts = join(classes, 'fonts')
const stamp = join(assets, '.inputs')

const inputs = hash(
  ['.', 'sass', 'js', 'js/parts', 'images'].flatMap((folder) =>
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(folder, entry.name)))
  )
)
if (existsSync(stamp) && readFileSync(stamp, 'utf8') === inputs) process.exit(0)

const { compile } = await import('sass')
const { build } = await import('esbuild')
const { cut } = await import('./fonts.mjs')

const manifest = {}
rmSync(assets, { recursive: true, force: true })
mkdirSync(assets, { recursive: true })
mkdirSync(fonts, { recursive: true })

await buildFonts()
buildImages()
for (const sheet of ['citizen', 'officer', 'print']) await buildSheet(sheet)
await buildScripts()
writeFileSync(
  join(assets, 'manifest.properties'),
  Object.entries(manifest).map(([name, hashed]) => `${name}=${hashed}\n`).join('')
)
writeFileSync(stamp, inputs)

function hash(contents) {
  const digest = createHash('sha256')
  contents.forEach((content) => digest.update(content))
  return digest.digest('hex')
}

function publish(name, content) {
  const bytes = Buffer.from(content)
  const dot = name.lastIndexOf('.')
  const hashed = `${name.slice(0, dot)}-${hash([bytes]).slice(0, 12)}${name.slice(dot)}`
  writeFileSync(join(assets, hashed), bytes)
  if (!name.endsWith('.woff2')) {
    writeFileSync(join(assets, hashed + '.gz'), gzipSync(bytes, { level: 9 }))
    writeFileSync(join(assets, hashed + '.br'), brotliCompressSync(bytes))
  }
  manifest[name] = hashed
}

/** ASCII, every letter of Vietnamese (whole and with its marks apart), and the punctuation that our pages use. */
function letters() {
  const range = (from, to) => Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('')
  return (
    range(0x20, 0x7e) + '\u00a0§«»°·ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯư' + range(0x1ea0, 0x1ef9) +
    range(0x300, 0x303) + '\u0306\u0309\u031b\u0323' + '–—‘’“”…•‹›₫−×≤≥→←↑↓✓'
  )
}

async function buildFonts() {
  const family = 'node_modules/@expo-google-fonts/be-vietnam-pro'
  const styles = [
    ['400Regular', 'Regular', true],
    ['700Bold', 'Bold', true],
    ['400Regular_Italic', 'Italic', false]
  ]
  for (const [folder, style, onScreen] of styles) {
    const file = join(family, folder, `BeVietnamPro_${folder}.ttf`)
    copyFileSync(file, join(fonts, `BeVietnamPro-${style}.ttf`))
    if (onScreen) {
      publish(`be-vietnam-pro-${style.toLowerCase()}.woff2`, await cut(readFileSync(file), letters()))
    }
  }
  copyFileSync(join(family, 'LICENSE_FONT'), join(fonts, 'OFL.txt'))
  officialFonts()
}

/** Tinos has the metrics of Times New Roman, which Decree 30/2020/NĐ-CP, annex I, prescribes for official documents. */
function officialFonts() {
  const family = 'node_modules/@expo-google-fonts/tinos'
  for (const [folder, style] of [
    ['400Regular', 'Regular'],
    ['700Bold', 'Bold'],
    ['400Regular_Italic', 'Italic'],
    ['700Bold_Italic', 'BoldItalic']
  ]) {
    copyFileSync(join(family, folder, `Tinos_${folder}.ttf`), join(fonts, `Tinos-${style}.ttf`))
  }
  copyFileSync(join(family, 'LICENSE_FONT'), join(fonts, 'Tinos-OFL.txt'))
}

function buildImages() {
  for (const name of readdirSync('images')) publish(name, readFileSync(join('images', name)))
}

async function buildSheet(name) {
  const { css } = compile(`sass/${name}.scss`, {
    loadPaths: ['.', 'node_modules'],
    style: 'compressed',
    quietDeps: true,
    charset: false
  })
  const linked = css.replace(/asset\("([^"]+)"\)/g, (_, file) => `url(/assets/${manifest[file] ?? missing(file)})`)
  publish(`${name}.css`, withNotice(withoutFallbacks(linked)))
}

/** Every functional colour is defined in :root; the fallbacks in each use only add weight. */
function withoutFallbacks(css) {
  return css.replace(/var\((--govuk-[a-z-]+-colour),\s*#?[a-z0-9]+\)/g, 'var($1)')
}

function missing(file) {
  throw new Error(`a style sheet names ${file}, which was not built`)
}

function withNotice(code) {
  return '/*! Parts: govuk-frontend, @ministryofjustice/frontend (MIT) */\n' + code
}

async function buildScripts() {
  for (const name of readdirSync('js').filter((file) => file.endsWith('.js'))) {
    const { outputFiles } = await build({
      entryPoints: [`js/${name}`],
      bundle: true,
      minify: true,
      write: false,
      format: 'iife',
      target: 'es2020',
      legalComments: 'none'
    })
    publish(name, withNotice(outputFiles[0].text.replaceAll('GOV.UK Frontend', 'govuk-frontend')))
  }
}
