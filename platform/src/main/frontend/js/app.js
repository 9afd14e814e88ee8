// Small helps for pages that work without them.
import { Button, ErrorSummary, createAll } from 'govuk-frontend'
import { askWhatIsNew } from './parts/asked.js'
import { keepWhatIsTyped } from './parts/autosave.js'
import { bringFocusBack, showWhatWasDone } from './parts/focus.js'
import { bringBackWhatWasTyped } from './parts/unsent.js'
import { uploadInPieces } from './parts/upload.js'

// govuk-frontend's parts look for this sign that scripts run; set here because no script may stand in the page.
document.body.classList.add('js-enabled', 'govuk-frontend-supported')

createAll(ErrorSummary)
createAll(Button, { preventDoubleClick: true })
keepWhatIsTyped()
askWhatIsNew()
bringBackWhatWasTyped()
uploadInPieces()
bringFocusBack()
showWhatWasDone()
