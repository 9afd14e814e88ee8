// htmx for the pages that refresh a part of themselves; no evaluation of strings, no inline styles (strict CSP).
import 'htmx.org/dist/htmx.js'
