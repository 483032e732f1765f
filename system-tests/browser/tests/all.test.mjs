// One file for the runner, so that one process holds one browser.
import { after } from 'node:test'
import { closeBrowser } from '../lib/browser.mjs'
import './step2.mjs'
import './step4.mjs'
import './payment.mjs'
import './keyboard.mjs'
import './inbox.mjs'
import './session.mjs'
import './budgets.mjs'
import './documents.mjs'
import './citizen.mjs'
import './pages.mjs'
// Last, because it may move the city's clock.
import './round.mjs'

after(closeBrowser)
