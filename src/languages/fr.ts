import type { Language } from './language.ts'
import { values, words } from './words.ts'

export const fr = {
  tag: 'fr',
  functionWords: words(`
    a au aux avec ce ces cette dans de des du elle elles en est et il ils la le les mais nous ont ou par pour que qui sa
    se ses son sont sur un une vous à été être`),
  negators: words('aucun aucune jamais pas sans'),
  and: words('et'),
  doubles: words('nous vous'),
  or: words('ou'),
  elisions: words('c d j jusqu l lorsqu m n puisqu qu quoiqu s t'),
  definiteArticles: words('la le'),
  determiners: words('la le les un une'),
  pronouns: words('elle elles il ils'),
  pluralPronouns: words('elles ils'),
  auxiliaries: words('a avait ont'),
  perfectAuxiliaries: words('a ont'),
  clauseOpeners: words('mais que qui'),
  abbreviations: words(`
    M MM Me Mgr Mlle Mme Mmes Pr St Ste av bd chap env fig gén hab no num p pp t tél vol Éd`),
  speakersTitles: words('Mme'),
  pageForms: {
    residue: {
      start: [
        '(?:ce|notre) site utilise des cookies',
        '(?:mots-clés|étiquettes|catégories?)(?= ?:)',
        '(?:votre|ton) (?:adresse|e-?mail)',
        'abonnez-vous',
        'cet article a été (?:publié|généré|traduit) automatiquement',
        'enregistrer mon nom',
        'inscrivez-vous',
        'les champs obligatoires',
        'nous utilisons des cookies',
        "partage[rz]? (?:cet?|sur|l[’'])",
        "s[’']abonner",
        'suivez-nous',
        'tous droits réservés',
      ],
      whole: [
        "partager|imprimer|publicité|s[’']inscrire|se connecter|connexion|newsletter|accueil|rechercher|menu|suivant|précédent|mentions légales|répondre|envoyer|haut de page",
      ],
    },
    comments: [
      '(?:\\d+ |aucun )?commentaires?',
      '(?:laisser|ajouter|écrire|poster) (?:un|votre) (?:commentaire|réponse)',
      'laissez (?:un|votre) commentaire',
      'réagir',
    ],
    link: [
      '(?:à )?lire (?:aussi|également|la suite|plus)',
      'articles? (?:liés?|similaires?|connexes?)',
      'en savoir plus',
      'les plus lus',
      'sur le même (?:sujet|thème)',
      'vidéo',
      'voir aussi',
      'vous aimerez aussi',
      'à voir',
    ],
    by: words('par'),
    source: ['(?:sources?|auteurs?|avec)(?= ?:)', "\\(?avec (?:l[’'])?(?:afp|reuters|agences?|ap)"],
    credit: ['(?:crédits? )?(?:photos?|images?)', 'crédits?', '©'],
    caption: ['\\((?:photo|image)[^)]*\\)$', '\\((?:à gauche|à droite|au centre)\\)', "photo d[’']archives?"],
    date: words('du er h heures? il jour le min mis mise modifié publié y à'),
  },
  rarerHonorifics: words('mme monsieur'),
  particles: words('de du la le'),
  sureParticles: words('de du'),
  secondParticles: words('la'),
  nameLinks: words('à'),
  organisationHeads: words('banque ministère société université'),
  titles: words('ministre président'),
  reportingVerbs: {
    finite: words(`
      affirme affirmé ajoute ajouté annonce annoncé assure assuré averti conclu conclut confie confié dit déclare
      déclaré estime estimé explique expliqué indiqué insiste insisté lancé note noté poursuit poursuivi précisé prévenu
      prévient raconte raconté rappelle rappelé reconnaît regrette regretté répondu résume souligné témoigne écrit`),
  },
  accordingTo: ["d[’']après", 'selon'],
  soCalled: words('dit soi-disant'),
  denial: {
    denying: [
      'aucune?',
      'ne(?=\\s+(?:peut|peuvent|pouvait|pouvaient|pourrait|pourraient|saurait|sauraient)\\s)',
      'ni',
      'non',
      'pas',
      'sans',
    ],
    secondHalves: {
      behind: "n(?:e\\s+|[’'])",
      denying: ['guère', 'jamais', 'nullement', 'personne', 'plus(?!\\s+que(?!\\p{L}))', 'point', 'rien'],
    },
    notBefore: ['doute', 'mal de', 'moins', 'plus', 'seulement', 'uniquement'],
    notAfter: ['\\bce', '\\bde', '\\bfaux', '\\bles', '\\bou', '\\bquelques', '\\bses', '\\bun'],
    concord: true,
    also: words(`
      absen contre doute défaut dément empêch exclu faut guère hormis il imposs in ir manqu ni nég peu privé rare
      refus rejet sauf seul si évit`),
  },
  numerals: values(`
    un 1 une 1 deux 2 trois 3 quatre 4 cinq 5 six 6 sept 7 huit 8 dix 10 onze 11 douze 12 treize 13 quatorze 14
    quinze 15 seize 16 vingt 20 vingts 20 trente 30 quarante 40 cinquante 50 soixante 60 cent 100 cents 100 mille
    1000 million 1000000 millions 1000000 milliard 1000000000 milliards 1000000000`),
  numeralJoins: words('et'),
} satisfies Language
