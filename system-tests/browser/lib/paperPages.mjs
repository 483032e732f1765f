/** The pages of documents, publicity and the public; what each part of a line means stands in pages.mjs. */
export function paperPagesOf(ids) {
  return [
    { name: 'documents', user: 'registrar', path: '/documents', asked: /\/v1\/documents$/ },
    { name: 'document', user: 'yingzhou', path: `/documents/${ids.document}`, asked: /\/v1\/documents\/[^/]+$/ },
    { name: 'document-text', user: 'yingzhou', path: `/documents/${ids.document}?tab=text` },
    { name: 'honours', user: 'yingzhou', path: '/honours', asked: /\/v1\/honours$/ },
    { name: 'outreach', user: 'office', path: '/outreach', asked: /\/outreach\/coverage$/ },
    { name: 'outreach-activities', user: 'office', path: '/outreach?tab=activities', asked: /\/outreach\/activities$/ },
    { name: 'outreach-form', user: 'yingzhou', path: '/outreach/new' },
    { name: 'news-list', user: 'publicity', path: '/news', asked: /\/v1\/news$/ },
    { name: 'news', user: 'publicity', path: `/news/${ids.news}`, asked: /\/v1\/news\/[^/]+$/ },
    { name: 'news-form', user: 'yingzhou', path: '/news/new' },
    { name: 'suggestions', user: 'office', path: '/suggestions', asked: /\/v1\/suggestions$/ },
    { name: 'suggestion', user: 'office', path: `/suggestions/${ids.suggestion}`, asked: /\/v1\/suggestions\/[^/]+$/ },
    { name: 'public-home', user: null, path: '/public/', asked: /\/public\/(indicators|notices|documents|news)$/ },
    { name: 'public-projects', user: null, path: '/public/projects', asked: /\/public\/projects$/ },
    { name: 'public-documents', user: null, path: '/public/documents', asked: /\/public\/documents$/ },
    { name: 'public-document', user: null, path: `/public/documents/${ids.document}`, asked: /\/public\/documents\/[^/]+$/ },
    { name: 'public-verification', user: null, path: `/public/verifications/${ids.document}`, asked: /\/public\/verifications\/[^/]+$/ },
    { name: 'public-notices', user: null, path: '/public/notices', asked: /\/public\/notices$/ },
    { name: 'public-honours', user: null, path: '/public/honours', asked: /\/public\/honours$/ },
    { name: 'public-suggestions', user: null, path: '/public/suggestions', asked: /\/public\/suggestions$/ },
    { name: 'public-suggest', user: null, path: '/public/suggestions/new' },
    { name: 'public-receipt', user: null, path: '/public/suggestions/receipt' },
  ]
}
