/** Phrases that hardly stand in a short line of content; traditional forms beside simplified ones. */
const strong = `
cookie cookies 浏览器 瀏覽器 首页 首頁 主页 主頁 尾页 末页 上一页 下一页 上一頁 下一頁 上一篇 下一篇 返回顶部 回到顶部 回到頂端 返回列表 回到列表 顶部 頂端
登录 登入 登錄 登陆 注册 註冊 忘记密码 忘記密碼 公众号 公眾號 微信 朋友圈 微博 抖音 头条号 扫码 掃碼 扫一扫 掃一掃 二维码 二維碼 qq群 qq空间 facebook line instagram youtube
分享到 分享至 点赞 點讚 按讚 转发 轉發 在看 沙发 粉絲專頁 粉丝 追蹤 关注我们 關注我們 订阅 訂閱 电子报 電子報 会员 會員 客户端 用戶端 app 展开全文 阅读全文 阅读原文
友情链接 友情連結 网站地图 網站地圖 网站导航 網站導覽 站内搜索 收藏本站 加入收藏 设为首页 設為首頁 无障碍 無障礙 繁體版 简体版 版权 版權 转载 轉載 侵权 侵權 侵删 原标题 责编 責編 责任编辑 責任編輯 小编 小編
广告 廣告 赞助商 贊助商 猜你喜欢 猜你喜歡 大家都在看 相关阅读 相关推荐 相关文章 相關文章 相關新聞 延伸閱讀 推荐阅读 推薦閱讀 往期 热门文章 热点新闻 排行榜 点击排行 隐私政策 隱私權 隱私政策 用户协议 服务条款 使用條款 使用条款
免责声明 免責聲明 法律声明 聯絡我們 联系我们 聯繫我們 关于我们 關於我們 在线客服 在線客服 在线留言 在线咨询 免费咨询 立即咨询 点击咨询 赞赏作者 打赏 人才招聘 诚聘英才 加盟 帮助中心 意见反馈 投诉建议 图源 页面 頁面 网友 網友 ipv6 javascript 关注 關注`;

/** Phrases that stand in interfaces and elsewhere. */
const weak = `
网站 網站 本站 本网 官网 官方 网络 網路 手机 手機 电脑 点击 點擊 點我 点此 戳 查看 看 更多 全部 全文 展开 展開 收起 继续 繼續 阅读 閱讀 浏览 瀏覽 加载 載入 正在 下载 下載 打开 開啟 立即 马上 马上 免费 免費 获取 领取 体验 体驗 更佳 开通 開通 解鎖 解锁
文章 新闻 新聞 资讯 資訊 消息 动态 內容 内容 精彩 精选 精選 推荐 推薦 热门 熱門 热点 最新 本周 相关 相關 回顾 排行 评论 評論 留言 发表 發表 收藏 分享 举报 反馈 纠错 我要 搜索 搜尋 关键字 關鍵字 请输入 請輸入 输入 輸入 邮箱 用户 用戶 账号 帳號
返回 回到 列表 目录 打印 列印 关闭 關閉 窗口 視窗 字体 字號 字号 大 中 小 简体 簡體 繁体 繁體 english 中文 语言 語言 网页 網頁 导航 地图 地圖 位置 当前 共 条 條 记录 紀錄 页 頁 第 下 上 篇 条目 跳转到 跳到 跳转 主要 区块 區塊 正文
关于 關於 联系 聯絡 聯繫 我们 我們 您 你 请 請 的 了 或 和 与 與 后 後 可 到 至 在 为 為 是 有 本 此 更 就 吧 再 走 个 來 来 从 不 没有 已 对 對 使用 服务 服務 客服 热线 熱線 咨询 諮詢 专家 商务 合作 公司 产品 中心 简介 介绍 展示 帮助 幫助 常见问题 常見問題 投诉 建议 意见 招聘 人才 加入 快速 導覽
隐私 隱私 政策 声明 聲明 条款 條款 协议 法律 所有 转自 注明 来源 來源 出处 授权 禁止 编辑 編輯 校对 审核 作者 记者 图片 图 优惠 優惠 限时 限時 购买 購買 立享 八折 八折优惠 报价 抢 快来 仅 最后 天 招租 位 赞赏 喜欢 觉得 不错 点个 資料 资料 回复 免费领取 全套 课程 添加 群 交流 学习 欢迎 歡迎 扫描 掃描 长按 識別 识别 接受 拒绝 拒絕 管理 偏好 设置 設置 设定 同意 支持 视频 音频 播放 版本 过低 升级 多媒体 標籤 标签 分类 分類 付费 付費 掌握 获悉 成为 支援`;

interface Phrases {
  readonly weights: ReadonlyMap<string, number>;
  readonly longest: number;
}

let phrases: Phrases | undefined;

function load(): Phrases {
  if (phrases !== undefined) return phrases;
  const weights = new Map<string, number>();
  for (const [list, weight] of [
    [weak, 1],
    [strong, 2],
  ] as const)
    for (const phrase of list.trim().split(/\s+/u)) weights.set(phrase, weight);
  phrases = { weights, longest: Math.max(...[...weights.keys()].map((phrase) => phrase.length)) };
  return phrases;
}

/** What leads on to the rest of a page or to other pages: enough for a line of at most eight signs that is nothing else. */
const goesOn = /更多|全文|继续阅读|繼續閱讀|[为為][您你]推[荐薦]|打印.*关闭|列印.*關閉/u;

/** Most signs of a line that is judged by its phrases alone. */
const mostSigns = 24;

/**
 * Tells whether a short Chinese line is made of an interface's phrases, found from left to right, the longest first: one of them at least
 * that hardly stands elsewhere, and at most one sign in eight of anything else.
 */
export function isChineseInterface(line: string): boolean {
  const { weights, longest } = load();
  const text = line
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+|\d+/gu, " ")
    .trim();
  const signs = text.replace(/ /gu, "").length;
  if (signs === 0 || signs > mostSigns || /[。；]./u.test(line)) return false;
  let strong = 0;
  let others = 0;
  for (let at = 0; at < text.length; ) {
    if (text.charAt(at) === " ") {
      at += 1;
      continue;
    }
    let length = Math.min(longest, text.length - at);
    while (length > 0 && !weights.has(text.slice(at, at + length))) length -= 1;
    if (length === 0) others += 1;
    else if (weights.get(text.slice(at, at + length)) === 2) strong += 1;
    at += Math.max(1, length);
  }
  if (strong === 0) return others === 0 && signs <= 8 && goesOn.test(text);
  return others * 8 <= signs;
}
