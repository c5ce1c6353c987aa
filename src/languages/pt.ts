import type { Language } from './language.ts'
import { words } from './words.ts'

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
} satisfies Language
