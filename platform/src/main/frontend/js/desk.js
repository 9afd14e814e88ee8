// What only the officers' pages have, so that citizens' phones need not fetch it.
import { listenToKeys } from './parts/keys.js'
import { takeUndoAwayInTime } from './parts/undo.js'

listenToKeys()
takeUndoAwayInTime()
