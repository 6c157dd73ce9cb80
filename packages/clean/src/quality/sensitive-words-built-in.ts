/**
 * What pages of gambling, pornography, fraud and trade in forbidden goods advertise with, in both languages: a short list written for this
 * project, as an example of the format and a net for the coarsest pages. Words of medicine, law and news are left out on purpose.
 */
export const builtInSensitiveWords = `# category	word
gambling	博彩
gambling	赌场
gambling	赌博网
gambling	时时彩
gambling	六合彩
gambling	百家乐
gambling	老虎机
gambling	真人娱乐
gambling	娱乐城
gambling	开户送彩金
gambling	下注
gambling	投注网
gambling	online casino
gambling	casino bonus
gambling	slot machines
gambling	free spins
gambling	sports betting
gambling	place your bet
pornography	色情
pornography	成人电影
pornography	黄色网站
pornography	裸聊
pornography	一夜情
pornography	情色
pornography	成人视频
pornography	porn
pornography	xxx videos
pornography	nude cams
pornography	sex cams
pornography	adult videos
pornography	escort girls
fraud	代开发票
fraud	办证刻章
fraud	刷单兼职
fraud	日赚千元
fraud	无抵押秒批
fraud	黑户贷款
fraud	信用卡套现
fraud	代办假证
fraud	稳赚不赔
fraud	内幕消息荐股
fraud	加微信领红包
fraud	get rich quick
fraud	double your money
fraud	guaranteed winner
fraud	wire me the money
fraud	fake diploma
goods	迷药
goods	枪支弹药
goods	出售枪支
goods	窃听器
goods	冰毒出售
goods	viagra online
goods	buy cialis
goods	cheap viagra
goods	replica watches
goods	no prescription needed
allow	打击赌博网
allow	禁止色情
allow	反色情
allow	anti porn
`;
