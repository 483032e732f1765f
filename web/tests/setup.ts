import { beforeEach } from 'vitest'

// jsdom has no modal dialogs; a shown one is enough for what we ask of it.
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true
}
HTMLDialogElement.prototype.close = function close() {
  this.open = false
}
beforeEach(() => localStorage.clear())
