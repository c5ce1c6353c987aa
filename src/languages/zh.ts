import type { Language } from './language.ts'
import { words } from './words.ts'

export const zh = {
  tag: 'zh',
  dateSigns: words('分 年 日 时 時 月'),
  numeralHomonyms: words('万一 八百万 十分 十足 千万 百合 百姓'),
  minus: words('负 零下'),
  resultWords: words('以 战胜 比分 胜'),
  soundSigns: words(`
    丁 丝 丹 丽 乌 乔 亚 亨 伊 休 伦 伯 佐 佩 克 兰 兹 内 凯 切 利 加 努 劳 勒 南 博 卡 卢 叶 吉 哈 因 图 坎 坦 埃 基 塔 塞 夏 多 奇 奥 妮 姆 威 娜 孔 安 宾 尔 尤 尼 巴 布
    希 帕 库 康 廷 弗 彼 德 恩 戈 扎 托 拉 提 斯 施 旺 昆 普 曼 朗 本 杜 杰 柏 查 根 格 桑 梅 森 欧 比 汉 汤 沃 沙 法 波 泰 泽 洛 海 涅 潘 特 玛 珀 珊 琳 琼 瑟 瓦 皮 福 科
    穆 米 索 纳 维 罗 翁 考 耶 肖 肯 艾 芬 苏 英 莉 莎 莫 莱 菲 萨 蒂 蒙 蓬 西 詹 诺 谢 豪 贝 费 贾 赫 辛 达 迈 迪 里 阿 雅 雷 霍 韦 马 鲁 黎 默`),
  currencies: {
    CNY: words('元'),
  },
} satisfies Language
