import { names, type NamePool } from "./Name.js";

const arabic: NamePool = {
  weight: 1,
  given: names(`
    أحمد=ahmed أمل=amal حسن=hassan خديجة=khadija رامي=rami زينب=zaynab سلمى=salma عائشة=aisha عمر=omar
    فاطمة=fatima ليلى=layla محمد=mohammed مريم=maryam نور=nour هدى=huda ياسر=yasser`),
  surnames: names(`
    البغدادي=albaghdadi الحسن=alhasan الخطيب=alkhatib السيد=alsayed العلي=alali المصري=almasri
    النجار=alnajjar حداد=haddad خوري=khoury درويش=darwish عبد_الله=abdallah منصور=mansour`),
};

const hebrew: NamePool = {
  weight: 0.8,
  given: names(`
    אורי=uri אילנה=ilana דוד=david חנה=hana יעל=yael יוסף=yosef מיכל=michal נועה=noa עמית=amit רות=ruth
    שירה=shira תמר=tamar`),
  surnames: names(`
    אברהם=avraham ביטון=biton בן_דוד=bendavid גולן=golan דהן=dahan כהן=cohen לוי=levi מזרחי=mizrahi
    פרץ=peretz שפירא=shapira`),
};

const devanagari: NamePool = {
  weight: 1,
  given: names(`
    अनिता=anita अर्जुन=arjun कृष्ण=krishna गीता=gita दीपिका=deepika नेहा=neha प्रिया=priya राहुल=rahul
    लक्ष्मी=lakshmi विक्रम=vikram श्रेया=shreya सुनील=sunil`),
  surnames: names(`
    अग्रवाल=agarwal कुमार=kumar क्षत्रिय=kshatriya गुप्ता=gupta चौधरी=chaudhary जोशी=joshi त्रिपाठी=tripathi
    पटेल=patel मिश्रा=mishra वर्मा=varma शर्मा=sharma सिंह=singh`),
};

const thai: NamePool = {
  weight: 0.8,
  given: names(`
    กมล=kamon จันทร์เพ็ญ=chanphen ณัฐพล=nattaphon ธิดา=thida นภา=napha ประเสริฐ=prasert พิมพ์ชนก=pimchanok
    วิชัย=wichai สมชาย=somchai สุดา=suda อรุณี=arunee`),
  surnames: names(`
    แก้วมณี=kaewmanee จันทร์แจ่ม=chanchaem ใจดี=jaidee ทองคำ=thongkham บุญมี=bunmee เพชรรัตน์=phetcharat
    ศรีสุข=srisuk สุวรรณ=suwan แสงทอง=saengthong`),
};

const chinese: NamePool = {
  weight: 2,
  given: names(`
    伟=wei 芳=fang 秀英=xiuying 建国=jianguo 雨桐=yutong 子轩=zixuan 欣怡=xinyi 浩然=haoran 晓明=xiaoming
    丽华=lihua 志强=zhiqiang 婷婷=tingting 俊杰=junjie 思远=siyuan 𠮷安=jian`),
  surnames: names(`
    王=wang 李=li 张=zhang 刘=liu 陈=chen 杨=yang 黄=huang 赵=zhao 吴=wu 周=zhou 徐=xu 孙=sun 马=ma 朱=zhu
    林=lin 欧阳=ouyang 司马=sima 諸葛=zhuge`),
};

const japanese: NamePool = {
  weight: 2,
  given: names(`
    陽子=yoko 健太=kenta 美咲=misaki 大輔=daisuke さくら=sakura 翔=sho ひかり=hikari 直樹=naoki 由美子=yumiko
    拓海=takumi マリア=maria 颯太=sota 結衣=yui 一郎=ichiro`),
  surnames: names(`
    佐藤=sato 鈴木=suzuki 高橋=takahashi 髙橋=takahashi 田中=tanaka 渡邊=watanabe 渡辺=watanabe 伊藤=ito
    山本=yamamoto 中村=nakamura 小林=kobayashi 加藤=kato 吉田=yoshida 𠮷田=yoshida 佐々木=sasaki 山口=yamaguchi
    長谷川=hasegawa`),
};

const korean: NamePool = {
  weight: 1.2,
  given: names(`
    민준=minjun 서연=seoyeon 지우=jiwoo 하은=haeun 도윤=doyun 수빈=subin 예준=yejun 지민=jimin 현우=hyunwoo
    은지=eunji 영수=youngsoo 미경=mikyung`),
  surnames: names(`
    김=kim 이=lee 박=park 최=choi 정=jung 강=kang 조=cho 윤=yoon 장=jang 임=lim 한=han 오=oh 남궁=namgung`),
};

export const asianNames: readonly NamePool[] = [
  arabic,
  hebrew,
  devanagari,
  thai,
  chinese,
  japanese,
  korean,
];
