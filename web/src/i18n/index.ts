import { createI18n } from 'vue-i18n'
import en from './en'
import zh from './zh'

export type Language = 'zh' | 'en'
const KEPT = 'ecocity.language'

function kept(): Language {
  return localStorage.getItem(KEPT) === 'en' ? 'en' : 'zh'
}

export const i18n = createI18n({
  legacy: false,
  locale: kept(),
  fallbackLocale: 'zh',
  messages: { zh, en },
  missingWarn: false,
  fallbackWarn: false,
})

export function currentLanguage(): Language {
  return i18n.global.locale.value === 'en' ? 'en' : 'zh'
}

/** Changes the language of the page, of what the services answer, and of the next visit. */
export function setLanguage(language: Language): void {
  i18n.global.locale.value = language
  localStorage.setItem(KEPT, language)
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
}

/** One of two texts that a service gives in both languages. */
export function inLanguage(zhText: string | null | undefined, enText: string | null | undefined): string {
  return (currentLanguage() === 'en' ? enText || zhText : zhText) ?? ''
}
