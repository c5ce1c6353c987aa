import type { Language } from './language.ts'
import { values, words } from './words.ts'

export const ar = {
  tag: 'ar',
  placeHomonyms: words('مالي'),
  particles: words('abu al ben bin bint el ibn ul umm'),
  sureParticles: words('al bin el ibn'),
  numerals: values(`
    واحد 1 واحدة 1 اثنان 2 اثنين 2 اثنتان 2 اثنتين 2 ثلاث 3 ثلاثة 3 أربع 4 أربعة 4 خمس 5 خمسة 5 ست 6 ستة 6 سبع 7
    سبعة 7 ثمان 8 ثماني 8 ثمانية 8 تسع 9 تسعة 9 عشر 10 عشرة 10 عشرون 20 عشرين 20 ثلاثون 30 ثلاثين 30 أربعون 40
    أربعين 40 خمسون 50 خمسين 50 ستون 60 ستين 60 سبعون 70 سبعين 70 ثمانون 80 ثمانين 80 تسعون 90 تسعين 90 مئة 100 مائة
    100 مئتان 200 مئتين 200 مائتان 200 مائتين 200 ألف 1000 ألفا 1000 آلاف 1000 ألفان 2000 ألفين 2000 مليون 1000000
    ملايين 1000000 مليار 1000000000 مليارات 1000000000`),
  numeralJoins: words('و'),
} satisfies Language
