import type { Language } from './language.ts'
import { values, words } from './words.ts'

export const pt = {
  tag: 'pt',
  tellingWords: words(`
    ao aos as com como da das de do dos e em foi mais mas na nas no nos não o os para pela pelo por que se sem ser
    seu sua são também um uma à é`),
  abbreviations: words('D Dra Eng Exmo Profa S Sr Sra Srta Sta Sto art av fig nº núm p pág págs tel vol'),
  pageForms: {
    residue: {
      start: [
        '(?:assine|inscreva-se)',
        '(?:etiquetas|tags|categorias?|assuntos)(?=:)',
        '(?:o )?seu (?:endereço|e-?mail)',
        '(?:utilizamos|usamos) cookies',
        'compartilh(?:e|ar) (?:no|em|este|esta|isso)',
        'este artigo foi (?:publicado|gerado|traduzido) automaticamente',
        'este site (?:usa|utiliza)',
        'os campos obrigatórios|campos obrigatórios',
        'partilh(?:e|ar) (?:no|em|este|esta)',
        'siga-nos',
        'todos os direitos reservados',
      ],
      whole: words(`
        
        compartilhar|compartilhe|partilhar|imprimir|publicidade|entrar|buscar|menu|próximo|anterior|responder|enviar|newsletter|início`),
    },
    comments: [
      '(?:\\d+ |nenhum )?comentários?',
      'comente',
      'deix(?:e|ar) (?:um comentário|uma resposta|o seu comentário)',
    ],
    link: [
      '(?:artigos|notícias|posts) relacionad[ao]s',
      'lei(?:a|ia) (?:também|mais)',
      'leia (?:também|mais)',
      'mais lid[ao]s',
      'saiba mais',
      'ver também|veja (?:também|mais)',
      'vídeo',
    ],
    by: words('por'),
    source: ['(?:fontes?|autor(?:a|es)?|redação)(?=:)', 'com informações d[aeo]'],
    credit: words('crédito divulgação fotos? imagem'),
    caption: [
      '(?:foto|imagem) de arquivo',
      '\\((?:foto|imagem)[^)]*\\)$',
      '\\((?:à esquerda|à direita|ao centro|esq|dir)\\.?\\)',
    ],
    date: words('as atualizado de em h horas há minutos publicado às'),
  },
  particles: words('da das de do dos e'),
  sureParticles: words('da de dos'),
  numerals: values(`
    um 1 uma 1 dois 2 duas 2 três 3 quatro 4 cinco 5 seis 6 sete 7 oito 8 nove 9 dez 10 onze 11 doze 12 treze 13
    catorze 14 quatorze 14 quinze 15 dezesseis 16 dezasseis 16 dezessete 17 dezassete 17 dezoito 18 dezenove 19
    dezanove 19 vinte 20 trinta 30 quarenta 40 cinquenta 50 sessenta 60 setenta 70 oitenta 80 noventa 90 cem 100
    cento 100 duzentos 200 duzentas 200 trezentos 300 trezentas 300 quatrocentos 400 quinhentos 500 seiscentos 600
    setecentos 700 oitocentos 800 novecentos 900 mil 1000 milhão 1000000 milhões 1000000 bilhão 1000000000 bilhões
    1000000000`),
  numeralJoins: words('e'),
} satisfies Language
