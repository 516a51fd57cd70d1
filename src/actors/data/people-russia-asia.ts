/** Who holds or held office in Russia, Ukraine, the Caucasus, Asia and Oceania. How a row is written: `rows.ts`. */
export const RUSSIA_ASIA = `
[russia]
Vladimir Putin|Vladimir Poutine|m|president 2000-05-07/2008-05-07; prime-minister 2008-05-08/2012-05-07; president 2012-05-07/|Владимир Путин; Володимир Путін
Dmitry Medvedev; Dmitri Medvedev|Dmitri Medvedev; Dimitri Medvedev|m|president 2008-05-07/2012-05-07; prime-minister 2012-05-08/2020-01-16; deputy-chair@russian-security-council 2020-01-16/|Дмитрий Медведев
Mikhail Mishustin|Mikhaïl Michoustine|m|prime-minister 2020-01-16/|Михаил Мишустин
Sergei Lavrov; Sergey Lavrov|Sergueï Lavrov; Serguei Lavrov|m|foreign-minister 2004-03-09/|Сергей Лавров
Sergei Shoigu; Sergey Shoigu; Sergei Shoygu|Sergueï Choïgou; Sergueï Shoïgou; Sergueï Choïgu; Serguei Choïgou|m|defence-minister 2012-11-06/2024-05-12; secretary@russian-security-council 2024-05-12/|Сергей Шойгу
Anatoly Serdyukov; Anatoliy Serdyukov|Anatoli Serdioukov|m|defence-minister 2007-02-15/2012-11-06|Анатолий Сердюков
Andrei Belousov; Andrey Belousov|Andreï Belooussov; Andreï Beloussov|m|defence-minister 2024-05-14/|Андрей Белоусов
Dmitry Peskov; Dmitri Peskov|Dmitri Peskov; Dimitri Peskov|m|spokesperson@kremlin 2012-05/|Дмитрий Песков
Maria Zakharova||f|spokesperson@russian-foreign-ministry 2015-08-10/|Мария Захарова
Alexander Lukashevich|Alexandre Loukachevitch|m|spokesperson@russian-foreign-ministry 2011/2015-08|Александр Лукашевич
Igor Konashenkov|Igor Konachenkov|m|spokesperson@russian-defence-ministry|Игорь Конашенков
Nikolai Patrushev; Nikolay Patrushev|Nikolaï Patrouchev|m|director@fsb 1999-08/2008-05-12; secretary@russian-security-council 2008-05-12/2024-05-12|Николай Патрушев
Valery Gerasimov|Valéri Guerassimov; Valeri Guerassimov|m|chief-of-staff@russian-general-staff 2012-11-09/|Валерий Герасимов
Nikolai Makarov|Nikolaï Makarov|m|chief-of-staff@russian-general-staff 2008-06/2012-11-09|Николай Макаров
Alexander Bortnikov|Alexandre Bortnikov|m|director@fsb 2008-05-12/|Александр Бортников
Sergei Naryshkin; Sergey Naryshkin|Sergueï Narychkine|m|chair@russian-duma 2011-12/2016-10; director@svr 2016-10-05/|Сергей Нарышкин
Vyacheslav Volodin|Viatcheslav Volodine|m|chair@russian-duma 2016-10/|Вячеслав Володин
Valentina Matviyenko; Valentina Matvienko|Valentina Matvienko|f|chair@federation-council 2011-09/|Валентина Матвиенко
Sergei Sobyanin; Sergey Sobyanin|Sergueï Sobianine|m|mayor@moscow-city-government 2010-10/|Сергей Собянин
Ramzan Kadyrov|Ramzan Kadyrov|m|head@chechnya 2007/|Рамзан Кадыров
Vasily Nebenzya; Vassily Nebenzia; Vasily Nebenzia|Vassili Nebenzia|m|ambassador@russian-mission-to-the-un 2017-07/|Василий Небензя
Vitaly Churkin|Vitali Tchourkine|m|ambassador@russian-mission-to-the-un 2006-05/2017-02-20|Виталий Чуркин
Sergei Ryabkov; Sergey Ryabkov|Sergueï Riabkov|m|deputy-foreign-minister 2008/|Сергей Рябков
Yevgeny Prigozhin; Evgeny Prigozhin|Evgueni Prigojine; Evguéni Prigojine|m|head@wagner-group 2014/2023-08-23|Евгений Пригожин
Alexei Navalny; Alexey Navalny; Aleksei Navalny|Alexeï Navalny; Alexei Navalny|m||Алексей Навальный
Yulia Navalnaya|Ioulia Navalnaïa|f||Юлия Навальная
Mikhail Khodorkovsky|Mikhaïl Khodorkovski|m||Михаил Ходорковский
Boris Nemtsov||m||Борис Немцов
Elvira Nabiullina|Elvira Nabioullina|f|governor@bank-of-russia 2013-06/|Эльвира Набиуллина
Yuri Ushakov; Yury Ushakov|Iouri Ouchakov|m|adviser@kremlin 2012-05/|Юрий Ушаков
Dmitry Rogozin|Dmitri Rogozine|m|deputy-prime-minister 2011-12/2018-05; head@roscosmos 2018-05/2022-07|Дмитрий Рогозин
Alexander Novak|Alexandre Novak|m|energy-minister 2012-05/2020-11; deputy-prime-minister 2020-11/|Александр Новак
Sergei Aksyonov; Sergey Aksyonov|Sergueï Aksionov|m|head@crimea 2014/|Сергей Аксёнов
Mikhail Gorbachev|Mikhaïl Gorbatchev|m||Михаил Горбачёв
Boris Yeltsin|Boris Eltsine|m|president 1991-07-10/1999-12-31|Борис Ельцин
[ukraine]
Viktor Yushchenko|Viktor Iouchtchenko|m|president 2005-01-23/2010-02-25|Віктор Ющенко
Viktor Yanukovych; Viktor Yanukovich|Viktor Ianoukovitch|m|president 2010-02-25/2014-02-22|Віктор Янукович; Виктор Янукович
Oleksandr Turchynov|Oleksandr Tourtchynov; Olexandre Tourtchinov|m|acting-president 2014-02-23/2014-06-07|Олександр Турчинов
Petro Poroshenko|Petro Porochenko|m|president 2014-06-07/2019-05-20|Петро Порошенко
Volodymyr Zelensky; Volodymyr Zelenskyy; Volodymyr Zelenskiy; Vladimir Zelensky|Volodymyr Zelensky; Volodymyr Zelenski|m|president 2019-05-20/|Володимир Зеленський; Владимир Зеленский
Yulia Tymoshenko|Ioulia Timochenko; Ioulia Tymochenko|f|prime-minister 2007-12-18/2010-03|Юлія Тимошенко
Mykola Azarov||m|prime-minister 2010-03-11/2014-01-28|Микола Азаров
Arseniy Yatsenyuk|Arseni Iatseniouk|m|prime-minister 2014-02-27/2016-04-14|Арсеній Яценюк
Volodymyr Groysman|Volodymyr Hroïsman|m|prime-minister 2016-04-14/2019-08-29|Володимир Гройсман
Oleksiy Honcharuk|Oleksiï Hontcharouk|m|prime-minister 2019-08-29/2020-03-04|Олексій Гончарук
Denys Shmyhal|Denys Chmygal; Denys Chmyhal|m|prime-minister 2020-03-04/2025-07; defence-minister 2025-07/|Денис Шмигаль
Yulia Svyrydenko|Ioulia Svyrydenko|f|prime-minister 2025-07-17/|Юлія Свириденко
Pavlo Klimkin|Pavlo Klimkine|m|foreign-minister 2014-06-19/2019-08-29|Павло Клімкін
Vadym Prystaiko|Vadym Prystaïko|m|foreign-minister 2019-08-29/2020-03-04|Вадим Пристайко
Dmytro Kuleba|Dmytro Kouleba|m|foreign-minister 2020-03-04/2024-09-05|Дмитро Кулеба
Andrii Sybiha; Andriy Sybiha|Andriï Sybiga; Andriï Sybiha|m|foreign-minister 2024-09-05/|Андрій Сибіга
Stepan Poltorak||m|defence-minister 2014-10/2019-08-29|Степан Полторак
Andriy Zahorodniuk|Andriï Zahorodniouk|m|defence-minister 2019-08-29/2020-03-04|Андрій Загороднюк
Andriy Taran|Andriï Taran|m|defence-minister 2020-03-04/2021-11|Андрій Таран
Oleksii Reznikov; Oleksiy Reznikov|Oleksiï Reznikov|m|defence-minister 2021-11-04/2023-09-05|Олексій Резніков
Rustem Umerov|Roustem Oumerov|m|defence-minister 2023-09-06/2025-07; secretary@ukrainian-national-security-council 2025-07/|Рустем Умєров
Valerii Zaluzhnyi; Valery Zaluzhny; Valeriy Zaluzhny|Valéry Zaloujny; Valeri Zaloujny|m|commander-in-chief@ukrainian-army 2021-07-27/2024-02-08|Валерій Залужний
Oleksandr Syrskyi; Oleksandr Syrsky|Oleksandr Syrsky; Olexandre Syrsky|m|commander-in-chief@ukrainian-army 2024-02-08/|Олександр Сирський
Andriy Yermak; Andrii Yermak|Andriï Iermak|m|chief-of-cabinet@ukrainian-presidency 2020-02-11/2025-11|Андрій Єрмак
Mykhailo Podolyak|Mykhaïlo Podoliak|m|adviser@ukrainian-presidency 2020/|Михайло Подоляк
Oleksiy Arestovych|Oleksiï Arestovitch; Oleksiy Arestovitch|m|adviser@ukrainian-presidency 2020-12/2023-01-17|Олексій Арестович
Oleksiy Danilov; Oleksii Danilov|Oleksiï Danilov|m|secretary@ukrainian-national-security-council 2019-10-03/2024-03|Олексій Данілов
Kyrylo Budanov|Kyrylo Boudanov|m|head@ukrainian-military-intelligence 2020-08/|Кирило Буданов
Hanna Maliar; Hanna Malyar|Ganna Maliar|f|deputy-defence-minister 2021-08/2023-09-18|Ганна Маляр
Oleh Nikolenko|Oleg Nikolenko|m|spokesperson@ukrainian-foreign-ministry 2020/2024|Олег Ніколенко
Sergiy Kyslytsya||m|ambassador@ukrainian-mission-to-the-un 2020/2024-12|Сергій Кислиця
Vitali Klitschko; Vitaliy Klitschko|Vitali Klitschko|m|mayor@kyiv-city-hall 2014-06/|Віталій Кличко
Iryna Vereshchuk|Iryna Verechtchouk|f|deputy-prime-minister 2021-11/2024-09|Ірина Верещук
[belarus]
Alexander Lukashenko; Aleksandr Lukashenko; Alyaksandr Lukashenka|Alexandre Loukachenko|m|president 1994-07-20/|Александр Лукашенко
Sviatlana Tsikhanouskaya; Svetlana Tikhanovskaya|Svetlana Tikhanovskaïa; Sviatlana Tsikhanouskaïa|f|
Vladimir Makei; Uladzimir Makei|Vladimir Makeï|m|foreign-minister 2012-08/2022-11-26
[georgia]
Mikheil Saakashvili; Mikhail Saakashvili|Mikheïl Saakachvili; Mikhaïl Saakachvili|m|president 2004-01-25/2007-11-25; president 2008-01-20/2013-11-17
Giorgi Margvelashvili|Guiorgui Margvelachvili|m|president 2013-11-17/2018-12-16
Salome Zourabichvili|Salomé Zourabichvili|f|president 2018-12-16/2024-12-29
Mikheil Kavelashvili|Mikheïl Kavelachvili|m|president 2024-12-29/
Bidzina Ivanishvili|Bidzina Ivanichvili|m|prime-minister 2012-10-25/2013-11-20
Irakli Garibashvili|Irakli Garibachvili|m|prime-minister 2013-11-20/2015-12-30; prime-minister 2021-02-22/2024-01-29
Irakli Kobakhidze|Irakli Kobakhidzé|m|prime-minister 2024-02-08/
[armenia]
Serzh Sargsyan|Serge Sarkissian; Serj Sarkissian|m|president 2008-04-09/2018-04-09
Nikol Pashinyan|Nikol Pachinian|m|prime-minister 2018-05-08/|Никол Пашинян
Armen Sarkissian||m|president 2018-04-09/2022-02-01
Ararat Mirzoyan|Ararat Mirzoïan|m|foreign-minister 2021-08/
Zohrab Mnatsakanyan|Zohrab Mnatsakanian|m|foreign-minister 2018-05/2020-11-16
[azerbaijan]
Ilham Aliyev|Ilham Aliev; Ilham Aliyev|m|president 2003-10-31/|Ильхам Алиев
Jeyhun Bayramov|Djeyhoun Baïramov|m|foreign-minister 2020-07-16/
Elmar Mammadyarov||m|foreign-minister 2004-04/2020-07-16
[kazakhstan]
Nursultan Nazarbayev|Noursoultan Nazarbaïev|m|president 1991-12/2019-03-20|Нурсултан Назарбаев
Kassym-Jomart Tokayev; Kassym Jomart Tokayev|Kassym-Jomart Tokaïev|m|president 2019-03-20/|Касым-Жомарт Токаев
[uzbekistan]
Islam Karimov||m|president 1991/2016-09-02|Ислам Каримов
Shavkat Mirziyoyev|Chavkat Mirzioïev; Chavkat Mirziyoyev|m|president 2016-12-14/|Шавкат Мирзиёев
[kyrgyzstan]
Kurmanbek Bakiyev|Kourmanbek Bakiev|m|president 2005-08/2010-04
Almazbek Atambayev|Almazbek Atambaïev|m|president 2011-12-01/2017-11-24
Sooronbay Jeenbekov|Sooronbaï Jeenbekov|m|president 2017-11-24/2020-10-15
Sadyr Japarov|Sadyr Japarov|m|president 2021-01-28/
[tajikistan]
Emomali Rahmon|Emomali Rakhmon|m|president 1994-11/
[turkmenistan]
Gurbanguly Berdimuhamedow|Gourbangouly Berdymoukhamedov|m|president 2007-02/2022-03-19
Serdar Berdimuhamedow|Serdar Berdymoukhamedov|m|president 2022-03-19/
[china]
Hu Jintao||m|president 2003-03-15/2013-03-14|胡锦涛
Xi Jinping||m|vice-president 2008-03-15/2013-03-14; general-secretary@chinese-communist-party 2012-11-15/; president 2013-03-14/|习近平; Си Цзиньпин
Wen Jiabao||m|prime-minister 2003-03-16/2013-03-15|温家宝
Li Keqiang||m|prime-minister 2013-03-15/2023-03-11|李克强
Li Qiang||m|prime-minister 2023-03-11/|李强
Yang Jiechi||m|foreign-minister 2007-04-27/2013-03-16; director@central-foreign-affairs-commission-office 2013-08/2023-01|杨洁篪
Wang Yi||m|foreign-minister 2013-03-16/2022-12-30; foreign-minister 2023-07-25/; director@central-foreign-affairs-commission-office 2023-01/|王毅
Qin Gang||m|ambassador@chinese-embassy-in-the-united-states 2021-07/2023-01; foreign-minister 2022-12-30/2023-07-25|秦刚
Liang Guanglie||m|defence-minister 2008-03/2013-03|梁光烈
Chang Wanquan||m|defence-minister 2013-03/2018-03-19|常万全
Wei Fenghe||m|defence-minister 2018-03-19/2023-03-12|魏凤和
Li Shangfu||m|defence-minister 2023-03-12/2023-10-24|李尚福
Dong Jun||m|defence-minister 2023-12-29/|董军
Jiang Yu||f|spokesperson@chinese-foreign-ministry 2006/2012|姜瑜
Ma Zhaoxu||m|spokesperson@chinese-foreign-ministry 2009/2011|马朝旭
Hong Lei||m|spokesperson@chinese-foreign-ministry 2010/2016|洪磊
Hua Chunying||f|spokesperson@chinese-foreign-ministry 2012-11/2024|华春莹
Lu Kang||m|spokesperson@chinese-foreign-ministry 2015-06/2019|陆慷
Geng Shuang||m|spokesperson@chinese-foreign-ministry 2016-09/2020-06|耿爽
Zhao Lijian||m|spokesperson@chinese-foreign-ministry 2020-02-24/2023-01|赵立坚
Wang Wenbin||m|spokesperson@chinese-foreign-ministry 2020-07-17/2024-05|汪文斌
Mao Ning||f|spokesperson@chinese-foreign-ministry 2022-09/|毛宁
Lin Jian||m|spokesperson@chinese-foreign-ministry 2024-03/|林剑
Guo Jiakun||m|spokesperson@chinese-foreign-ministry 2025-01/|郭嘉昆
Tan Kefei||m|spokesperson@chinese-defence-ministry|谭克非
Wu Qian||m|spokesperson@chinese-defence-ministry|吴谦
Zhang Jun||m|ambassador@chinese-mission-to-the-un 2019-07/2024-03|张军
Fu Cong||m|ambassador@chinese-mission-to-the-un 2024-04/|傅聪
Liu Jieyi||m|ambassador@chinese-mission-to-the-un 2013-09/2017|刘结一
Zhu Fenglian||f|spokesperson@taiwan-affairs-office 2019/|朱凤莲
Zhou Xiaochuan||m|governor@peoples-bank-of-china 2002-12/2018-03-19|周小川
Yi Gang||m|governor@peoples-bank-of-china 2018-03-19/2023-07-25|易纲
Pan Gongsheng||m|governor@peoples-bank-of-china 2023-07-25/|潘功胜
Liu He||m|vice-premier 2018-03/2023-03|刘鹤
He Lifeng||m|vice-premier 2023-03/|何立峰
Wang Wentao||m|trade-minister 2020-12/|王文涛
Ai Weiwei||m||艾未未
Liu Xiaobo||m||刘晓波
Jack Ma||m||马云
Qu Dongyu||m|director-general@fao 2019-08-01/|屈冬玉
Margaret Chan||f|director-general@world-health-organization 2007-01-04/2017-06-30
Dalai Lama; Tenzin Gyatso|dalaï-lama; dalaï lama; Tenzin Gyatso|m|
[hong-kong]
Donald Tsang||m|chief-executive 2005-06/2012-06-30
Leung Chun-ying; CY Leung||m|chief-executive 2012-07-01/2017-06-30|梁振英
Carrie Lam||f|chief-executive 2017-07-01/2022-06-30|林鄭月娥
John Lee; John Lee Ka-chiu||m|chief-executive 2022-07-01/|李家超
Joshua Wong||m||黃之鋒
Jimmy Lai||m||黎智英
[taiwan]
Ma Ying-jeou||m|president 2008-05-20/2016-05-20|馬英九
Tsai Ing-wen||f|president 2016-05-20/2024-05-20|蔡英文
Lai Ching-te; William Lai||m|vice-president 2020-05-20/2024-05-20; president 2024-05-20/|賴清德
Joseph Wu||m|foreign-minister 2018-02-26/2024-05-20|吳釗燮
Lin Chia-lung||m|foreign-minister 2024-05-20/|林佳龍
Su Tseng-chang||m|prime-minister 2019-01-14/2023-01-31|蘇貞昌
Chen Chien-jen||m|prime-minister 2023-01-31/2024-05-20|陳建仁
Chiu Kuo-cheng||m|defence-minister 2021-02/2024-05-20|邱國正
Wellington Koo||m|defence-minister 2024-05-20/|顧立雄
Hsiao Bi-khim||f|vice-president 2024-05-20/|蕭美琴
[japan]
Junichiro Koizumi||m|prime-minister 2001-04-26/2006-09-26|小泉純一郎
Yasuo Fukuda||m|prime-minister 2007-09-26/2008-09-24|福田康夫
Taro Aso||m|prime-minister 2008-09-24/2009-09-16; finance-minister 2012-12-26/2021-10-04|麻生太郎
Yukio Hatoyama||m|prime-minister 2009-09-16/2010-06-08|鳩山由紀夫
Naoto Kan||m|prime-minister 2010-06-08/2011-09-02|菅直人
Yoshihiko Noda||m|prime-minister 2011-09-02/2012-12-26|野田佳彦
Shinzo Abe||m|prime-minister 2006-09-26/2007-09-26; prime-minister 2012-12-26/2020-09-16|安倍晋三
Yoshihide Suga||m|chief-cabinet-secretary 2012-12-26/2020-09-16; prime-minister 2020-09-16/2021-10-04|菅義偉
Fumio Kishida||m|foreign-minister 2012-12-26/2017-08-03; prime-minister 2021-10-04/2024-10-01|岸田文雄
Shigeru Ishiba||m|prime-minister 2024-10-01/2025-10-21|石破茂
Sanae Takaichi||f|prime-minister 2025-10-21/|高市早苗
Katsuya Okada||m|foreign-minister 2009-09-16/2010-09|岡田克也
Seiji Maehara||m|foreign-minister 2010-09/2011-03|前原誠司
Koichiro Gemba||m|foreign-minister 2011-09-02/2012-12-26|玄葉光一郎
Taro Kono||m|foreign-minister 2017-08-03/2019-09-11; defence-minister 2019-09-11/2020-09-16|河野太郎
Toshimitsu Motegi||m|foreign-minister 2019-09-11/2021-11-04; foreign-minister 2025-10-21/|茂木敏充
Yoshimasa Hayashi||m|foreign-minister 2021-11-10/2023-09-13; chief-cabinet-secretary 2023-12-14/2025-10-21|林芳正
Yoko Kamikawa||f|foreign-minister 2023-09-13/2024-10-01|上川陽子
Takeshi Iwaya||m|defence-minister 2018-10-02/2019-09-11; foreign-minister 2024-10-01/2025-10-21|岩屋毅
Itsunori Onodera||m|defence-minister 2012-12-26/2014-09-03; defence-minister 2017-08-03/2018-10-02|小野寺五典
Gen Nakatani||m|defence-minister 2014-12-24/2016-08-03; defence-minister 2024-10-01/2025-10-21|中谷元
Tomomi Inada||f|defence-minister 2016-08-03/2017-07-28|稲田朋美
Nobuo Kishi||m|defence-minister 2020-09-16/2022-08-10|岸信夫
Yasukazu Hamada||m|defence-minister 2008-09-24/2009-09-16; defence-minister 2022-08-10/2023-09-13|浜田靖一
Minoru Kihara||m|defence-minister 2023-09-13/2024-10-01; chief-cabinet-secretary 2025-10-21/|木原稔
Shinjiro Koizumi||m|defence-minister 2025-10-21/|小泉進次郎
Yukio Edano||m|chief-cabinet-secretary 2011-01-14/2011-09-02|枝野幸男
Katsunobu Kato||m|chief-cabinet-secretary 2020-09-16/2021-10-04; finance-minister 2024-10-01/2025-10-21|加藤勝信
Hirokazu Matsuno||m|chief-cabinet-secretary 2021-10-04/2023-12-14|松野博一
Haruhiko Kuroda||m|governor@bank-of-japan 2013-03-20/2023-04-08|黒田東彦
Kazuo Ueda||m|governor@bank-of-japan 2023-04-09/|植田和男
Yuriko Koike||f|governor@tokyo-metropolitan-government 2016-08-02/|小池百合子
Naruhito; Emperor Naruhito|Naruhito; empereur Naruhito|m|emperor 2019-05-01/|徳仁
Akihito; Emperor Akihito|Akihito; empereur Akihito|m|emperor 1989-01-07/2019-04-30|明仁
Yukiya Amano||m|director-general@iaea 2009-12-01/2019-07-18|天野之弥
[south-korea]
Lee Myung-bak; Lee Myung Bak||m|president 2008-02-25/2013-02-25|이명박
Park Geun-hye; Park Geun Hye||f|president 2013-02-25/2017-03-10|박근혜
Moon Jae-in; Moon Jae In||m|president 2017-05-10/2022-05-10|문재인
Yoon Suk-yeol; Yoon Suk Yeol; Yoon Seok-youl|Yoon Suk-yeol; Yoon Seok-youl; Yoon Suk Yeol|m|president 2022-05-10/2025-04-04|윤석열
Lee Jae-myung; Lee Jae Myung||m|president 2025-06-04/|이재명
Yu Myung-hwan||m|foreign-minister 2008-02/2010-09|유명환
Kim Sung-hwan||m|foreign-minister 2010-10/2013-03|김성환
Yun Byung-se||m|foreign-minister 2013-03/2017-06-18|윤병세
Kang Kyung-wha||f|foreign-minister 2017-06-18/2021-02-08|강경화
Chung Eui-yong||m|national-security-adviser 2017-05/2020-07; foreign-minister 2021-02-09/2022-05|정의용
Park Jin||m|foreign-minister 2022-05-12/2024-01|박진
Cho Tae-yul||m|foreign-minister 2024-01/2025-07|조태열
Cho Hyun||m|foreign-minister 2025-07/|조현
Kim Kwan-jin||m|defence-minister 2010-12/2014-06|김관진
Han Min-koo||m|defence-minister 2014-06/2017-07|한민구
Song Young-moo||m|defence-minister 2017-07/2018-09|송영무
Jeong Kyeong-doo||m|defence-minister 2018-09/2020-09|정경두
Suh Wook||m|defence-minister 2020-09/2022-05|서욱
Lee Jong-sup||m|defence-minister 2022-05/2023-10|이종섭
Shin Won-sik||m|defence-minister 2023-10/2024-09|신원식
Kim Yong-hyun||m|defence-minister 2024-09/2024-12|김용현
Cho Myoung-gyon||m|unification-minister 2017-07/2019-04|조명균
Kim Yeon-chul||m|unification-minister 2019-04/2020-06|김연철
Lee In-young||m|unification-minister 2020-07/2022-05|이인영
Kwon Young-se||m|unification-minister 2022-05/2023-07|권영세
Kim Yung-ho||m|unification-minister 2023-07/2025-07|김영호
Chung Dong-young||m|unification-minister 2025-07/|정동영
Koo Byoung-sam||m|spokesperson@south-korean-unification-ministry 2023/|구병삼
Lim Soo-suk||m|spokesperson@south-korean-foreign-ministry 2022/2024|임수석
Jeon Ha-gyu||m|spokesperson@south-korean-defence-ministry 2022/2025|전하규
Kim Sung-han||m|national-security-adviser 2022-05/2023-03|김성한
Cho Tae-yong||m|national-security-adviser 2023-03/2024-01; director@south-korean-intelligence-service 2024-01/2025-06|조태용
Lee Nak-yon||m|prime-minister 2017-05-31/2020-01-14|이낙연
Chung Sye-kyun||m|prime-minister 2020-01-14/2021-04|정세균
Kim Boo-kyum||m|prime-minister 2021-05-14/2022-05|김부겸
Han Duck-soo||m|prime-minister 2022-05-21/2025-05-01|한덕수
Ban Ki-moon; Ban Ki Moon||m|foreign-minister 2004-01/2006-11; secretary-general@united-nations 2007-01-01/2016-12-31|반기문
[north-korea]
Kim Jong Un; Kim Jong-un; Kim Jong-Un||m|supreme-leader 2011-12-17/|김정은; Ким Чен Ын
Kim Jong Il; Kim Jong-il||m|supreme-leader 1994-07-08/2011-12-17|김정일
Kim Il Sung; Kim Il-sung||m||김일성
Kim Yo Jong; Kim Yo-jong||f||김여정
Choe Son Hui; Choe Son-hui; Choi Son-hui; Choe Sun-hui||f|foreign-minister 2022-06/|최선희
Ri Son Gwon; Ri Son-gwon||m|foreign-minister 2020-01/2022-06|리선권
Ri Yong Ho; Ri Yong-ho||m|foreign-minister 2016-05/2019-12|리용호
Kim Yong Nam; Kim Yong-nam||m|chair@supreme-peoples-assembly-presidium 1998-09/2019-04-11|김영남
Choe Ryong Hae; Choe Ryong-hae||m|chair@supreme-peoples-assembly-presidium 2019-04-11/|최룡해
Kim Yong Chol; Kim Yong-chol||m||김영철
Kang Sun Nam; Kang Sun-nam||m|defence-minister 2022-12/2024-10|강순남
Kim Song||m|ambassador@north-korean-mission-to-the-un 2018/|김성
[india]
Manmohan Singh||m|prime-minister 2004-05-22/2014-05-26
Narendra Modi||m|prime-minister 2014-05-26/|नरेन्द्र मोदी
Pratibha Patil||f|president 2007-07-25/2012-07-25
Pranab Mukherjee||m|foreign-minister 2006-10/2009-05; finance-minister 2009-05/2012-06; president 2012-07-25/2017-07-25
Ram Nath Kovind||m|president 2017-07-25/2022-07-25
Droupadi Murmu||f|president 2022-07-25/
S. M. Krishna; S.M. Krishna||m|foreign-minister 2009-05/2012-10
Salman Khurshid||m|foreign-minister 2012-10/2014-05-26
Sushma Swaraj||f|foreign-minister 2014-05-26/2019-05-30
Subrahmanyam Jaishankar; S. Jaishankar||m|foreign-minister 2019-05-30/
A. K. Antony; A.K. Antony||m|defence-minister 2006-10/2014-05-26
Manohar Parrikar||m|defence-minister 2014-11-09/2017-03
Nirmala Sitharaman||f|defence-minister 2017-09/2019-05-30; finance-minister 2019-05-31/
Rajnath Singh||m|interior-minister 2014-05-26/2019-05-30; defence-minister 2019-05-31/
Amit Shah||m|interior-minister 2019-05-31/
Arun Jaitley||m|finance-minister 2014-05-26/2019-05-30
Ajit Doval||m|national-security-adviser 2014-05/
Arindam Bagchi||m|spokesperson@indian-foreign-ministry 2021-03/2024-01
Randhir Jaiswal||m|spokesperson@indian-foreign-ministry 2024-01/
Raveesh Kumar||m|spokesperson@indian-foreign-ministry 2017-07/2020-04
Vikas Swarup||m|spokesperson@indian-foreign-ministry 2015-04/2017
Rahul Gandhi||m|
Sonia Gandhi||f|
Arvind Kejriwal||m|
Mamata Banerjee||f|
Yogi Adityanath||m|
Ajay Banga||m|president@world-bank 2023-06-02/
[pakistan]
Pervez Musharraf||m|president 2001-06/2008-08-18
Asif Ali Zardari||m|president 2008-09-09/2013-09-09; president 2024-03-10/
Mamnoon Hussain||m|president 2013-09-09/2018-09-09
Arif Alvi||m|president 2018-09-09/2024-03-10
Benazir Bhutto||f|prime-minister 1988-12-02/1990-08-06; prime-minister 1993-10-19/1996-11-05
Yousaf Raza Gilani; Yousuf Raza Gilani||m|prime-minister 2008-03-25/2012-06-19
Raja Pervaiz Ashraf||m|prime-minister 2012-06-22/2013-03-24
Nawaz Sharif||m|prime-minister 2013-06-05/2017-07-28
Shahid Khaqan Abbasi||m|prime-minister 2017-08-01/2018-05-31
Imran Khan||m|prime-minister 2018-08-18/2022-04-10
Shehbaz Sharif; Shahbaz Sharif||m|prime-minister 2022-04-11/2023-08-14; prime-minister 2024-03-04/
Anwaar-ul-Haq Kakar; Anwar ul-Haq Kakar||m|prime-minister 2023-08-14/2024-03-04
Shah Mahmood Qureshi||m|foreign-minister 2008-03-31/2011-02; foreign-minister 2018-08-20/2022-04-10
Hina Rabbani Khar||f|foreign-minister 2011-07/2013-03
Bilawal Bhutto Zardari; Bilawal Bhutto||m|foreign-minister 2022-04-27/2023-08
Ishaq Dar||m|foreign-minister 2024-03-11/
Ashfaq Parvez Kayani; Ashfaq Kayani||m|chief-of-staff@pakistani-army 2007-11/2013-11
Raheel Sharif||m|chief-of-staff@pakistani-army 2013-11/2016-11
Qamar Javed Bajwa||m|chief-of-staff@pakistani-army 2016-11/2022-11
Asim Munir||m|chief-of-staff@pakistani-army 2022-11/
Malala Yousafzai||f|
[bangladesh]
Sheikh Hasina||f|prime-minister 2009-01-06/2024-08-05
Khaleda Zia||f|prime-minister 1991-03/1996-03; prime-minister 2001-10/2006-10
Muhammad Yunus; Mohammad Yunus||m|chief-adviser 2024-08-08/
[sri-lanka]
Mahinda Rajapaksa||m|president 2005-11-19/2015-01-09; prime-minister 2019-11-21/2022-05-09
Maithripala Sirisena||m|president 2015-01-09/2019-11-18
Gotabaya Rajapaksa||m|president 2019-11-18/2022-07-14
Ranil Wickremesinghe||m|president 2022-07/2024-09-23
Anura Kumara Dissanayake||m|president 2024-09-23/
[nepal]
Pushpa Kamal Dahal||m|prime-minister 2008-08/2009-05; prime-minister 2016-08/2017-06; prime-minister 2022-12/2024-07
K. P. Sharma Oli; KP Sharma Oli; K.P. Sharma Oli||m|prime-minister 2015-10/2016-08; prime-minister 2018-02/2021-07; prime-minister 2024-07/2025-09
Sher Bahadur Deuba||m|prime-minister 2017-06/2018-02; prime-minister 2021-07/2022-12
[afghanistan]
Hamid Karzai|Hamid Karzaï|m|president 2004-12-07/2014-09-29
Ashraf Ghani||m|president 2014-09-29/2021-08-15
Abdullah Abdullah||m|foreign-minister 2001-12/2006; chief-executive 2014-09-29/2020-03
Zabihullah Mujahid; Zabiullah Mujahid|Zabihullah Mujahid; Zabihullah Moudjahid|m|spokesperson@taliban
Hibatullah Akhundzada; Haibatullah Akhundzada|Hibatullah Akhundzada|m|leader@taliban 2016-05/
Amir Khan Muttaqi|Amir Khan Muttaqi|m|foreign-minister 2021-09-07/
Abdul Ghani Baradar||m|
Suhail Shaheen|Suhail Shaheen; Souhaïl Shaheen|m|spokesperson@taliban
Sirajuddin Haqqani|Sirajuddin Haqqani|m|interior-minister 2021-09-07/
[myanmar]
Aung San Suu Kyi||f|state-counsellor 2016-04-06/2021-02-01|အောင်ဆန်းစုကြည်
Min Aung Hlaing||m|commander-in-chief@burmese-army 2011-03-30/
Thein Sein||m|president 2011-03-30/2016-03-30
Htin Kyaw||m|president 2016-03-30/2018-03-21
Win Myint||m|president 2018-03-30/2021-02-01
[thailand]
Thaksin Shinawatra||m|prime-minister 2001-02-09/2006-09-19
Abhisit Vejjajiva||m|prime-minister 2008-12-17/2011-08-05
Yingluck Shinawatra||f|prime-minister 2011-08-05/2014-05-07
Prayut Chan-o-cha; Prayuth Chan-ocha||m|prime-minister 2014-08-24/2023-08-22
Srettha Thavisin||m|prime-minister 2023-08-22/2024-08-14
Paetongtarn Shinawatra||f|prime-minister 2024-08-16/2025-08-29
Anutin Charnvirakul||m|prime-minister 2025-09/
Pita Limjaroenrat||m|
[vietnam]
Nguyen Phu Trong||m|general-secretary@communist-party-of-vietnam 2011-01/2024-07-19|Nguyễn Phú Trọng
To Lam||m|president 2024-05-22/2024-10-21; general-secretary@communist-party-of-vietnam 2024-08-03/|Tô Lâm
Nguyen Tan Dung||m|prime-minister 2006-06-27/2016-04|Nguyễn Tấn Dũng
Nguyen Xuan Phuc||m|prime-minister 2016-04-07/2021-04-05; president 2021-04-05/2023-01|Nguyễn Xuân Phúc
Pham Minh Chinh||m|prime-minister 2021-04-05/|Phạm Minh Chính
Tran Dai Quang||m|president 2016-04-02/2018-09-21|Trần Đại Quang
Vo Van Thuong||m|president 2023-03-02/2024-03|Võ Văn Thưởng
Luong Cuong||m|president 2024-10-21/|Lương Cường
[cambodia]
Hun Sen||m|prime-minister 1985-01/2023-08-22
Hun Manet||m|prime-minister 2023-08-22/
Norodom Sihamoni||m|king 2004-10/
[philippines]
Gloria Macapagal Arroyo; Gloria Arroyo; Gloria Macapagal-Arroyo||f|president 2001-01-20/2010-06-30
Benigno Aquino; Benigno Aquino III; Noynoy Aquino||m|president 2010-06-30/2016-06-30
Rodrigo Duterte||m|president 2016-06-30/2022-06-30
Ferdinand Marcos Jr.; Bongbong Marcos; Ferdinand Marcos Jr; Ferdinand Bongbong Marcos||m|president 2022-06-30/
Leni Robredo||f|vice-president 2016-06-30/2022-06-30
Sara Duterte||f|vice-president 2022-06-30/
Albert del Rosario||m|foreign-minister 2011-02/2016-03
Teodoro Locsin||m|foreign-minister 2018-10/2022-06-30
Enrique Manalo||m|foreign-minister 2022-07-01/2025
Delfin Lorenzana||m|defence-minister 2016-06-30/2022-06-30
Gilberto Teodoro||m|defence-minister 2023-06/
Maria Ressa||f|
[indonesia]
Susilo Bambang Yudhoyono||m|president 2004-10-20/2014-10-20
Joko Widodo; Jokowi||m|president 2014-10-20/2024-10-20
Prabowo Subianto||m|defence-minister 2019-10-23/2024-10-20; president 2024-10-20/
Marty Natalegawa||m|foreign-minister 2009-10-22/2014-10-20
Retno Marsudi||f|foreign-minister 2014-10-27/2024-10-20
[malaysia]
Abdullah Ahmad Badawi; Abdullah Badawi||m|prime-minister 2003-10-31/2009-04-03
Najib Razak||m|prime-minister 2009-04-03/2018-05-09
Mahathir Mohamad||m|prime-minister 1981-07-16/2003-10-31; prime-minister 2018-05-10/2020-02-24
Muhyiddin Yassin||m|prime-minister 2020-03-01/2021-08
Ismail Sabri Yaakob||m|prime-minister 2021-08-21/2022-11-24
Anwar Ibrahim||m|prime-minister 2022-11-24/
[singapore]
Lee Kuan Yew||m|prime-minister 1959-06/1990-11-28
Lee Hsien Loong||m|prime-minister 2004-08-12/2024-05-15
Lawrence Wong||m|prime-minister 2024-05-15/
Ng Eng Hen||m|defence-minister 2011-05/2025-05
Vivian Balakrishnan||m|foreign-minister 2015-10-01/
Halimah Yacob||f|president 2017-09-14/2023-09-13
Tharman Shanmugaratnam||m|president 2023-09-14/
[mongolia]
Khaltmaagiin Battulga||m|president 2017-07-10/2021-06-25
Ukhnaagiin Khurelsukh||m|president 2021-06-25/
[australia]
John Howard||m|prime-minister 1996-03-11/2007-12-03
Kevin Rudd||m|prime-minister 2007-12-03/2010-06-24; foreign-minister 2010-09-14/2012-02-22; prime-minister 2013-06-27/2013-09-18
Julia Gillard||f|prime-minister 2010-06-24/2013-06-27
Tony Abbott||m|prime-minister 2013-09-18/2015-09-15
Malcolm Turnbull||m|prime-minister 2015-09-15/2018-08-24
Scott Morrison||m|prime-minister 2018-08-24/2022-05-23
Anthony Albanese||m|prime-minister 2022-05-23/
Stephen Smith||m|foreign-minister 2007-12-03/2010-09-14; defence-minister 2010-09-14/2013-09
Bob Carr||m|foreign-minister 2012-03-13/2013-09-18
Julie Bishop||f|foreign-minister 2013-09-18/2018-08-28
Marise Payne||f|defence-minister 2015-09-21/2018-08-28; foreign-minister 2018-08-28/2022-05-23
Penny Wong||f|foreign-minister 2022-05-23/
Linda Reynolds||f|defence-minister 2019-05-29/2021-03-30
Peter Dutton||m|defence-minister 2021-03-30/2022-05-23
Richard Marles||m|defence-minister 2022-06-01/
Josh Frydenberg||m|treasurer 2018-08-24/2022-05-23
Julian Assange||m|
Mathias Cormann||m|secretary-general@oecd 2021-06-01/
[new-zealand]
Helen Clark||f|prime-minister 1999-12-05/2008-11-19; administrator@undp 2009-04/2017-04
John Key||m|prime-minister 2008-11-19/2016-12-12
Bill English||m|prime-minister 2016-12-12/2017-10-26
Jacinda Ardern||f|prime-minister 2017-10-26/2023-01-25
Chris Hipkins||m|prime-minister 2023-01-25/2023-11-27
Christopher Luxon; Chris Luxon||m|prime-minister 2023-11-27/
Winston Peters||m|foreign-minister 2017-10-26/2020-11-06; foreign-minister 2023-11-27/
Nanaia Mahuta||f|foreign-minister 2020-11-06/2023-11
Murray McCully||m|foreign-minister 2008-11-19/2017-05
`;
