import type { Language } from './language.ts'
import { words } from './words.ts'

export const zh = {
  tag: 'zh',
  dateSigns: words('分 年 日 时 時 月'),
  numeralHomonyms: words('万一 八百万 十分 十足 千万 百合 百姓'),
  minus: words('负 零下'),
  resultWords: words('以 战胜 比分 胜'),
  soundSigns: words(`
    丁 丘 丝 丹 丽 乌 乔 亚 亨 伊 休 伦 伯 佐 佛 佩 克 兰 兹 内 冈 凡 凯 切 利 加 努 劳 勒 南 博 卡 卢 厄 叶 吉 哈 因 图 圭 坎 坦 埃 基 塔 塞 墨 夏 多 奇 奎 奥 妮 姆 威 娃
    娅 娜 孔 安 宾 尔 尤 尼 巴 布 希 帕 库 康 廷 弗 彻 彼 德 怀 恩 慕 戈 扎 托 拉 提 撒 敏 斯 施 旺 昆 普 曼 朗 本 杜 杰 柏 查 根 格 桑 梅 森 欣 欧 武 比 汉 汤 沃 沙 法 波
    泰 泽 洛 海 涅 滕 潘 特 狄 玛 珀 珊 琳 琼 瑞 瑟 瓦 甘 皮 福 科 穆 米 索 纳 纽 维 罗 翁 考 耶 肖 肯 舒 艾 芬 苏 若 英 茨 莉 莎 莫 莱 菲 萨 葛 蒂 蒙 蓬 蕾 西 詹 诺 谢 豪
    贝 费 贺 贾 赖 赛 赞 赫 辛 达 迈 迪 里 阿 隆 雅 雷 霍 韦 顿 马 鲁 鲍 黎 默`),
  currencies: {
    CNY: words('元'),
  },
} satisfies Language
