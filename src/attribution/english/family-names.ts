// Data: what stands in names beside given names. Sources: the most frequent family names of the statistics offices of
// China, Korea and Vietnam, as English-language reporting spells them; particles as in The Chicago Manual of Style, 8.5
// to 8.14.

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Family names that stand first: Xi Jinping is Xi on second mention. */
export const FAMILY_FIRST = words(`
  Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie Tang Song Deng Han
  Feng Cao Peng Zeng Xiao Tian Dong Pan Yuan Cai Jiang Yu Du Ye Cheng Wei Su Lu Ding Ren Yao Shen Zhong Cui Tan Wan Fan
  Xi Xue Qin Hou Bai Shi Lei Long Dai Shao Mao Qian Gu Hao Kong Meng Qiu Wen Tsai Chiang Hsieh Hsu Lai Chang Chou Kuo
  Tsao
  Kim Park Choi Jung Jeong Kang Cho Yoon Yun Jang Lim Shin Seo Kwon Hwang Ahn Moon Ryu Hong Jeon Ko Noh Ri Pak Ro Ban
  Suh
  Nguyen Tran Le Pham Hoang Phan Vu Vo Dang Bui Do Ngo Duong
  Lam Leung Cheung Wong Chan Ng Yip Kwok Tsang Tung Chow
`)

/** Small words that stand inside names: Ursula von der Leyen, Omar bin Rashad. */
export const PARTICLES = words(`
  von van der den de da di del della dello dos das do du la le ten ter af av zu zum zur bin ibn bint al el ul y
`)
