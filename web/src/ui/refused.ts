import type { Component, InjectionKey } from 'vue'

/** How a whole site says that something may not be read, where it is not by the officials' words. */
export const REFUSED: InjectionKey<Component> = Symbol('refused')
