/** What anybody reads without sign-in. */
export default {
  public: {
    site: 'Green Eco-City · public pages',
    officials: 'Officials sign in',
    welcome: 'Projects, documents, public notices, honours and citizens’ suggestions.',
    foot: 'Only what was marked public is shown here.',
    nav: { home: 'Home', projects: 'Key projects', documents: 'Documents', notices: 'Public notices', honours: 'Honours', suggestions: 'Suggestions' },
  },
}
