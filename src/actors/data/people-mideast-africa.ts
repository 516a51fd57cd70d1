/** Who holds or held office in the Middle East and Africa, and who speaks for international bodies. How a row is written: `rows.ts`. */
export const MIDEAST_AFRICA = `
[israel]
Ehud Olmert||m|prime-minister 2006-04-14/2009-03-31
Benjamin Netanyahu; Binyamin Netanyahu; Bibi Netanyahu|Benyamin Netanyahou; Benjamin Netanyahou; Benyamin Nétanyahou; Benjamin Nétanyahou|m|prime-minister 2009-03-31/2021-06-13; prime-minister 2022-12-29/|בנימין נתניהו; Биньямин Нетаньяху
Naftali Bennett||m|prime-minister 2021-06-13/2022-06-30
Yair Lapid|Yaïr Lapid|m|foreign-minister 2021-06-13/2022-12-29; prime-minister 2022-07-01/2022-12-29
Shimon Peres||m|president 2007-07-15/2014-07-24
Reuven Rivlin||m|president 2014-07-24/2021-07-07
Isaac Herzog||m|president 2021-07-07/
Tzipi Livni||f|foreign-minister 2006-01-18/2009-03-31
Avigdor Lieberman; Avigdor Liberman||m|foreign-minister 2009-03-31/2012-12-18; foreign-minister 2013-11-11/2015-05-06; defence-minister 2016-05-30/2018-11
Israel Katz|Israël Katz; Israel Katz|m|foreign-minister 2019-02/2020-05-17; foreign-minister 2024-01-01/2024-11; defence-minister 2024-11/
Gabi Ashkenazi||m|chief-of-staff@israel-defense-forces 2007-02-14/2011-02-14; foreign-minister 2020-05-17/2021-06-13
Eli Cohen||m|foreign-minister 2022-12-29/2024-01-01
Gideon Saar; Gideon Sa'ar||m|foreign-minister 2024-11/
Ehud Barak||m|prime-minister 1999-07-06/2001-03-07; defence-minister 2007-06-18/2013-03-18
Moshe Yaalon; Moshe Ya'alon|Moshé Yaalon; Moshe Yaalon|m|defence-minister 2013-03-18/2016-05
Benny Gantz||m|chief-of-staff@israel-defense-forces 2011-02-14/2015-02; defence-minister 2020-05-17/2022-12-29
Yoav Gallant; Yoav Galant||m|defence-minister 2022-12-29/2024-11
Gadi Eisenkot; Gadi Eizenkot||m|chief-of-staff@israel-defense-forces 2015-02/2019-01
Aviv Kochavi; Aviv Kohavi||m|chief-of-staff@israel-defense-forces 2019-01/2023-01-16
Herzi Halevi||m|chief-of-staff@israel-defense-forces 2023-01-16/2025-03
Eyal Zamir||m|chief-of-staff@israel-defense-forces 2025-03/
Daniel Hagari||m|spokesperson@israel-defense-forces 2023-04/2025-03
Itamar Ben-Gvir; Itamar Ben Gvir||m|minister@israeli-government 2022-12-29/
Bezalel Smotrich||m|finance-minister 2022-12-29/
Mark Regev||m|spokesperson@israeli-prime-ministers-office 2007/2015
Ron Dermer||m|minister@israeli-government 2022-12-29/2025-11
Danny Danon||m|ambassador@israeli-mission-to-the-un 2015-10/2020-07; ambassador@israeli-mission-to-the-un 2024-08/
Gilad Erdan||m|ambassador@israeli-mission-to-the-un 2020-07/2024-08
David Barnea||m|director@mossad 2021-06-01/
Yossi Cohen||m|director@mossad 2016-01/2021-06-01
Eylon Levy||m|spokesperson@israeli-government 2023-10/2024-03
[palestine]
Mahmoud Abbas; Abu Mazen|Mahmoud Abbas; Abou Mazen|m|president@palestinian-authority 2005-01-15/|محمود عباس
Yasser Arafat||m|president@palestinian-authority 1994-07/2004-11-11
Salam Fayyad|Salam Fayyad|m|prime-minister@palestinian-authority 2007-06-15/2013-06-06
Rami Hamdallah|Rami Hamdallah|m|prime-minister@palestinian-authority 2013-06-06/2019-04
Mohammad Shtayyeh; Mohammed Shtayyeh|Mohammad Chtayyeh; Mohammed Shtayyeh|m|prime-minister@palestinian-authority 2019-04/2024-03
Mohammad Mustafa; Mohammed Mustafa|Mohammad Moustafa; Mohammed Moustafa|m|prime-minister@palestinian-authority 2024-03/
Riyad al-Maliki; Riad al-Maliki; Riad Malki||m|foreign-minister@palestinian-authority 2009/2024-03
Saeb Erekat|Saëb Erakat; Saeb Erakat|m|secretary-general@plo 2015/2020-11-10
Riyad Mansour||m|ambassador@palestinian-mission-to-the-un 2005/
Nabil Abu Rudeineh; Nabil Abu Rdeneh|Nabil Abou Roudeina|m|spokesperson@palestinian-authority
Hanan Ashrawi|Hanane Achraoui|f|
Ismail Haniyeh; Ismail Haniya; Ismail Haniyya|Ismaïl Haniyeh; Ismaël Haniyeh|m|head@hamas 2017-05/2024-07-31|إسماعيل هنية
Khaled Meshaal; Khaled Mashal; Khaled Meshal|Khaled Mechaal; Khaled Meshaal|m|head@hamas 1996/2017-05
Yahya Sinwar; Yehya Sinwar|Yahya Sinouar; Yahya Sinwar|m|head@hamas 2024-08-06/2024-10-16|يحيى السنوار
Mohammed Deif; Mohammed Dayf|Mohammed Deïf|m|commander@al-qassam-brigades 2002/2024-07-13
Sami Abu Zuhri|Sami Abou Zouhri|m|spokesperson@hamas
Osama Hamdan|Oussama Hamdane|m|
Ghazi Hamad||m|
Abu Obeida; Abu Ubaida|Abou Obeida|m|spokesperson@al-qassam-brigades
Ziad al-Nakhalah|Ziad al-Nakhala|m|secretary-general@palestinian-islamic-jihad 2018-09/
[iran]
Ali Khamenei; Ayatollah Ali Khamenei; Ayatollah Khamenei|Ali Khamenei; ayatollah Ali Khamenei; ayatollah Khamenei|m|supreme-leader 1989-06-04/|علی خامنه‌ای
Akbar Hashemi Rafsanjani; Hashemi Rafsanjani|Akbar Hachémi Rafsandjani; Akbar Hachemi Rafsandjani|m|president 1989-08/1997-08
Mohammad Khatami||m|president 1997-08-03/2005-08-03
Mahmoud Ahmadinejad||m|president 2005-08-03/2013-08-03|محمود احمدی‌نژاد
Hassan Rouhani; Hassan Rohani|Hassan Rohani; Hassan Rouhani|m|president 2013-08-03/2021-08-03|حسن روحانی
Ebrahim Raisi; Ibrahim Raisi|Ebrahim Raïssi; Ebrahim Raissi|m|president 2021-08-03/2024-05-19|ابراهیم رئیسی
Masoud Pezeshkian|Massoud Pezeshkian; Massoud Pezechkian|m|president 2024-07-28/
Manouchehr Mottaki||m|foreign-minister 2005-08/2010-12-13
Ali Akbar Salehi||m|foreign-minister 2011-01/2013-08-15; head@atomic-energy-organization-of-iran 2013-08-16/2021-08
Mohammad Javad Zarif; Javad Zarif||m|foreign-minister 2013-08-15/2021-08-25
Hossein Amir-Abdollahian; Hossein Amirabdollahian; Hossein Amir Abdollahian||m|foreign-minister 2021-08-25/2024-05-19
Abbas Araghchi; Abbas Araqchi|Abbas Araghchi; Abbas Araghtchi|m|foreign-minister 2024-08-21/
Ali Bagheri Kani; Ali Bagheri||m|deputy-foreign-minister 2021-09/2024-08
Ali Larijani||m|secretary@irans-supreme-national-security-council 2005-08/2007-10; speaker@iranian-parliament 2008-06/2020-05; secretary@irans-supreme-national-security-council 2025-08/
Mohammad Bagher Ghalibaf; Mohammad Baqer Qalibaf||m|speaker@iranian-parliament 2020-05-28/
Saeed Jalili|Saïd Jalili|m|secretary@irans-supreme-national-security-council 2007-10/2013-09
Ali Shamkhani||m|secretary@irans-supreme-national-security-council 2013-09/2023-05
Qasem Soleimani; Qassem Soleimani; Qassim Suleimani|Qassem Soleimani; Ghassem Soleimani|m|commander@quds-force 1998/2020-01-03
Esmail Qaani; Esmail Ghaani|Esmaïl Qaani|m|commander@quds-force 2020-01-03/
Mohammad Ali Jafari||m|commander@islamic-revolutionary-guard-corps 2007-09/2019-04
Hossein Salami||m|commander@islamic-revolutionary-guard-corps 2019-04/2025-06-13
Ramin Mehmanparast||m|spokesperson@iranian-foreign-ministry 2009/2013
Marzieh Afkham||f|spokesperson@iranian-foreign-ministry 2013-09/2015-11
Bahram Ghasemi||m|spokesperson@iranian-foreign-ministry 2016/2019
Abbas Mousavi||m|spokesperson@iranian-foreign-ministry 2019/2020-08
Saeed Khatibzadeh|Saïd Khatibzadeh|m|spokesperson@iranian-foreign-ministry 2020-08/2022
Nasser Kanaani; Nasser Kanani||m|spokesperson@iranian-foreign-ministry 2022/2024
Esmaeil Baghaei; Esmail Baghaei|Esmaïl Baghaï|m|spokesperson@iranian-foreign-ministry 2024/
Mohammad Eslami||m|head@atomic-energy-organization-of-iran 2021-08/
Amir Hatami||m|defence-minister 2017-08/2021-08
Mir-Hossein Mousavi; Mir Hossein Mousavi|Mir Hossein Moussavi; Mir-Hossein Moussavi|m|
Mehdi Karroubi||m|
[iraq]
Nouri al-Maliki; Nuri al-Maliki|Nouri al-Maliki; Nouri Al-Maliki|m|prime-minister 2006-05-20/2014-09-08
Haider al-Abadi|Haïder al-Abadi|m|prime-minister 2014-09-08/2018-10-25
Adel Abdul-Mahdi; Adel Abdul Mahdi|Adel Abdel Mahdi|m|prime-minister 2018-10-25/2020-05-07
Mustafa al-Kadhimi|Moustafa al-Kazimi|m|prime-minister 2020-05-07/2022-10-27
Mohammed Shia al-Sudani|Mohammed Chia al-Soudani|m|prime-minister 2022-10-27/
Jalal Talabani||m|president 2005-04-07/2014-07-24
Fuad Masum|Fouad Massoum|m|president 2014-07-24/2018-10-02
Barham Salih|Barham Saleh|m|president 2018-10-02/2022-10
Abdul Latif Rashid|Abdel Latif Rachid|m|president 2022-10/
Hoshyar Zebari|Hoshyar Zebari|m|foreign-minister 2003-09/2014-07
Ibrahim al-Jaafari|Ibrahim al-Jaafari|m|foreign-minister 2014-09-08/2018-10-25
Fuad Hussein|Fouad Hussein|m|foreign-minister 2020-06/
Moqtada al-Sadr; Muqtada al-Sadr|Moqtada Sadr; Moqtada al-Sadr|m|
Ali al-Sistani|Ali Sistani; Ali al-Sistani|m|
Saddam Hussein||m|president 1979-07-16/2003-04-09
Masoud Barzani; Massoud Barzani|Massoud Barzani|m|president@kurdistan-regional-government 2005-06/2017-11-01
Nechirvan Barzani|Netchirvan Barzani|m|president@kurdistan-regional-government 2019-06-10/
Masrour Barzani||m|prime-minister@kurdistan-regional-government 2019-07-10/
[syria]
Bashar al-Assad; Bashar Assad|Bachar al-Assad; Bachar el-Assad; Bachar Al-Assad|m|president 2000-07-17/2024-12-08|بشار الأسد; Башар Асад
Ahmed al-Sharaa; Ahmad al-Sharaa; Abu Mohammad al-Julani; Abu Mohammed al-Golani; Abu Mohammad al-Jolani|Ahmed al-Charaa; Ahmad al-Charaa; Abou Mohammad al-Joulani|m|president 2025-01-29/
Walid Muallem; Walid al-Moallem; Walid al-Muallem|Walid Mouallem; Walid al-Moallem|m|foreign-minister 2006-02/2020-11-16
Faisal Mekdad; Faisal Mikdad|Fayçal Moqdad|m|foreign-minister 2020-11-22/2024-12
Asaad al-Shaibani|Assaad al-Chaibani|m|foreign-minister 2024-12/
Bashar Jaafari; Bashar Ja'afari|Bachar Jaafari|m|ambassador@syrian-mission-to-the-un 2006/2020
Mazloum Abdi; Mazlum Abdi||m|commander@syrian-democratic-forces
[lebanon]
Michel Sleiman; Michel Suleiman||m|president 2008-05-25/2014-05-25
Michel Aoun||m|president 2016-10-31/2022-10-30
Joseph Aoun||m|commander-in-chief@lebanese-army 2017-03/2025-01-09; president 2025-01-09/
Rafic Hariri; Rafik Hariri||m|prime-minister 1992-10/1998-12; prime-minister 2000-10/2004-10
Fouad Siniora; Fuad Siniora||m|prime-minister 2005-07/2009-11-09
Saad Hariri||m|prime-minister 2009-11-09/2011-06-13; prime-minister 2016-12-18/2020-01-21
Najib Mikati||m|prime-minister 2011-06-13/2014-02-15; prime-minister 2021-09-10/2025-02-08
Tammam Salam||m|prime-minister 2014-02-15/2016-12-18
Hassan Diab||m|prime-minister 2020-01-21/2021-09-10
Nawaf Salam||m|prime-minister 2025-02-08/
Nabih Berri||m|speaker@lebanese-parliament 1992-10/
Hassan Nasrallah||m|secretary-general@hezbollah 1992-02/2024-09-27|حسن نصر الله
Naim Qassem|Naïm Qassem; Naïm Kassem|m|secretary-general@hezbollah 2024-10-29/
Gebran Bassil||m|foreign-minister 2014-02-15/2020-01-21
Samir Geagea||m|
Walid Jumblatt|Walid Joumblatt|m|
[saudi-arabia]
Abdullah of Saudi Arabia; King Abdullah of Saudi Arabia; Abdullah bin Abdulaziz|Abdallah d'Arabie saoudite; Abdallah ben Abdelaziz|m|king 2005-08-01/2015-01-23
Salman of Saudi Arabia; King Salman; Salman bin Abdulaziz; King Salman bin Abdulaziz|roi Salmane; Salmane ben Abdelaziz; Salman ben Abdelaziz|m|king 2015-01-23/
Mohammed bin Salman; Mohammad bin Salman; MBS|Mohammed ben Salmane; Mohammed ben Salman; Mohammed Ben Salman|m|defence-minister 2015-01-23/2022-09-27; crown-prince 2017-06-21/; prime-minister 2022-09-27/|محمد بن سلمان
Mohammed bin Nayef|Mohammed ben Nayef|m|crown-prince 2015-04-29/2017-06-21
Saud al-Faisal|Saoud al-Fayçal|m|foreign-minister 1975-10/2015-04-29
Adel al-Jubeir|Adel al-Joubeir; Adel al-Jubeir|m|foreign-minister 2015-04-29/2018-12-27
Faisal bin Farhan|Fayçal ben Farhane; Fayçal ben Farhan|m|foreign-minister 2019-10-23/
Khalid bin Salman; Khaled bin Salman|Khaled ben Salmane|m|defence-minister 2022-09-27/
Khalid al-Falih; Khaled al-Falih|Khaled al-Falih|m|energy-minister 2016-05/2019-09-08
Abdulaziz bin Salman|Abdelaziz ben Salmane; Abdelaziz ben Salman|m|energy-minister 2019-09-08/
Ali al-Naimi|Ali al-Nouaïmi|m|energy-minister 1995/2016-05
Jamal Khashoggi||m|
[united-arab-emirates]
Khalifa bin Zayed Al Nahyan; Khalifa bin Zayed|Khalifa ben Zayed Al-Nahyane|m|president 2004-11-03/2022-05-13
Mohamed bin Zayed Al Nahyan; Mohammed bin Zayed; Mohamed bin Zayed; MBZ|Mohammed ben Zayed; Mohammed ben Zayed Al-Nahyane; Mohamed ben Zayed|m|president 2022-05-14/
Mohammed bin Rashid Al Maktoum|Mohammed ben Rachid Al-Maktoum|m|prime-minister 2006-01/
Abdullah bin Zayed Al Nahyan; Abdullah bin Zayed|Abdallah ben Zayed|m|foreign-minister 2006-02/
Anwar Gargash||m|
Sultan Al Jaber; Sultan al-Jaber|Sultan al-Jaber|m|
[qatar]
Hamad bin Khalifa Al Thani|Hamad ben Khalifa Al-Thani|m|emir 1995-06-27/2013-06-25
Tamim bin Hamad Al Thani|Tamim ben Hamad Al-Thani; Tamim ben Hamad al-Thani|m|emir 2013-06-25/
Hamad bin Jassim; Hamad bin Jassim Al Thani|Hamad ben Jassem|m|prime-minister 2007-04/2013-06
Mohammed bin Abdulrahman Al Thani; Mohammed bin Abdulrahman|Mohammed ben Abdelrahmane Al-Thani|m|foreign-minister 2016-01-27/; prime-minister 2023-03-07/
Majed al-Ansari|Majed al-Ansari|m|spokesperson@qatari-foreign-ministry
[kuwait]
Sabah al-Ahmad; Sabah al-Ahmad al-Sabah||m|emir 2006-01-29/2020-09-29
Nawaf al-Ahmad; Nawaf al-Ahmad al-Sabah||m|emir 2020-09-29/2023-12-16
Mishal al-Ahmad; Mishal al-Ahmad al-Sabah|Mechaal al-Ahmad|m|emir 2023-12-16/
[bahrain]
Hamad bin Isa Al Khalifa|Hamad ben Issa Al-Khalifa|m|king 2002-02-14/
[oman]
Qaboos bin Said; Sultan Qaboos|Qabous ben Saïd; sultan Qabous|m|sultan 1970-07-23/2020-01-10
Haitham bin Tariq|Haïtham ben Tariq|m|sultan 2020-01-11/
[yemen]
Ali Abdullah Saleh|Ali Abdallah Saleh|m|president 1990-05-22/2012-02
Abdrabbuh Mansur Hadi; Abd-Rabbu Mansour Hadi; Abed Rabbo Mansour Hadi|Abd Rabbo Mansour Hadi; Abd-Rabbou Mansour Hadi|m|president 2012-02/2022-04-07
Rashad al-Alimi|Rachad al-Alimi|m|president 2022-04-07/
Abdul-Malik al-Houthi; Abdul Malik al-Houthi|Abdel Malek al-Houthi|m|leader@houthis 2004/
Yahya Saree; Yahya Sarea|Yahya Saree|m|spokesperson@houthis
[jordan]
Abdullah II; King Abdullah II|Abdallah II; roi Abdallah II|m|king 1999-02-07/
Ayman Safadi|Ayman Safadi|m|foreign-minister 2017-01/
Nasser Judeh|Nasser Jawdeh|m|foreign-minister 2009-02/2017-01
Bisher Khasawneh||m|prime-minister 2020-10/2024-09
Zeid Ra'ad al-Hussein; Zeid Raad al-Hussein; Zeid Ra'ad Al Hussein|Zeid Ra'ad al-Hussein|m|high-commissioner@ohchr 2014-09-01/2018-08-31
[egypt]
Hosni Mubarak|Hosni Moubarak|m|president 1981-10-14/2011-02-11|حسني مبارك
Mohamed Morsi; Mohammed Morsi; Mohamed Mursi|Mohamed Morsi; Mohammed Morsi|m|president 2012-06-30/2013-07-03|محمد مرسي
Adly Mansour||m|acting-president 2013-07-04/2014-06-08
Abdel Fattah el-Sisi; Abdel Fattah al-Sisi; Abdel-Fattah el-Sissi|Abdel Fattah al-Sissi; Abdel Fattah Al-Sissi; Abdel Fattah el-Sissi|m|defence-minister 2012-08-12/2014-03-26; president 2014-06-08/|عبد الفتاح السيسي
Mohamed Hussein Tantawi; Hussein Tantawi|Mohamed Hussein Tantaoui|m|defence-minister 1991/2012-08-12
Ahmed Aboul Gheit|Ahmed Aboul Gheit|m|foreign-minister 2004-07/2011-03; secretary-general@arab-league 2016-07/
Amr Moussa||m|secretary-general@arab-league 2001-05/2011-07
Nabil Elaraby; Nabil el-Araby; Nabil al-Arabi|Nabil al-Arabi; Nabil el-Arabi|m|foreign-minister 2011-03/2011-06; secretary-general@arab-league 2011-07/2016-06
Nabil Fahmy||m|foreign-minister 2013-07/2014-06
Sameh Shoukry; Sameh Shukri|Sameh Choukri; Sameh Shoukry|m|foreign-minister 2014-06/2024-07-03
Badr Abdelatty|Badr Abdelatty|m|foreign-minister 2024-07-03/
Mostafa Madbouly|Moustafa Madbouli; Mostafa Madbouli|m|prime-minister 2018-06/
Mohamed ElBaradei; Mohamed El Baradei; Mohammed ElBaradei|Mohamed ElBaradei; Mohamed El Baradei; Mohamed el-Baradei|m|director-general@iaea 1997-12-01/2009-11-30
Osama bin Laden; Usama bin Laden|Oussama ben Laden; Oussama Ben Laden|m|leader@al-qaeda 1988/2011-05-02
Ayman al-Zawahiri; Ayman al-Zawahri|Ayman al-Zawahiri|m|leader@al-qaeda 2011-06/2022-07-31
Abu Bakr al-Baghdadi|Abou Bakr al-Baghdadi|m|leader@islamic-state 2013-04/2019-10-26
[libya]
Muammar Gaddafi; Moammar Gadhafi; Muammar Qaddafi; Muammar el-Qaddafi; Moammar Gaddafi|Mouammar Kadhafi; Mouammar el-Kadhafi|m|leader 1969-09-01/2011-08|معمر القذافي
Saif al-Islam Gaddafi; Seif al-Islam Gaddafi; Saif al-Islam Gadhafi|Seif al-Islam Kadhafi; Saïf al-Islam Kadhafi|m|
Mustafa Abdul Jalil; Mustafa Abdel Jalil|Moustapha Abdeljalil; Moustafa Abdel Jalil|m|chair@libyan-national-transitional-council 2011-03/2012-08
Moussa Ibrahim; Mussa Ibrahim||m|
Khalifa Haftar; Khalifa Hifter|Khalifa Haftar|m|commander@libyan-national-army 2015-03/
Fayez al-Sarraj; Fayez Sarraj|Fayez al-Sarraj; Fayez Sarraj|m|prime-minister 2016-03-30/2021-03
Abdul Hamid Dbeibah; Abdulhamid Dbeibah|Abdelhamid Dbeibah|m|prime-minister 2021-03/
[tunisia]
Zine El Abidine Ben Ali; Zine al-Abidine Ben Ali|Zine el-Abidine Ben Ali|m|president 1987-11-07/2011-01-14
Moncef Marzouki||m|president 2011-12-13/2014-12-31
Beji Caid Essebsi|Béji Caïd Essebsi|m|prime-minister 2011-02-27/2011-12; president 2014-12-31/2019-07-25
Kais Saied|Kaïs Saïed|m|president 2019-10-23/
Youssef Chahed||m|prime-minister 2016-08/2020-02
Rached Ghannouchi; Rachid Ghannouchi||m|
[algeria]
Abdelaziz Bouteflika||m|president 1999-04-27/2019-04-02
Abdelkader Bensalah||m|acting-president 2019-04-09/2019-12-19
Abdelmadjid Tebboune||m|president 2019-12-19/
Ahmed Gaïd Salah; Ahmed Gaid Salah||m|chief-of-staff@algerian-army 2004-08/2019-12-23
Saïd Chengriha; Said Chengriha||m|chief-of-staff@algerian-army 2019-12-23/
Mourad Medelci||m|foreign-minister 2007-06/2013-09-11
Ramtane Lamamra||m|foreign-minister 2013-09-11/2017-05; foreign-minister 2021-07/2023-03
Sabri Boukadoum||m|foreign-minister 2019-04/2021-07
Ahmed Attaf||m|foreign-minister 2023-03/
Abdelmalek Sellal||m|prime-minister 2012-09/2017-05
Ahmed Ouyahia||m|
Lakhdar Brahimi||m|envoy@united-nations 2012-09/2014-05
[morocco]
Mohammed VI; King Mohammed VI|Mohammed VI; roi Mohammed VI|m|king 1999-07-23/
Abdelilah Benkirane||m|prime-minister 2011-11-29/2017-04-05
Saadeddine Othmani; Saad-Eddine El Othmani; Saad Eddine El Othmani|Saâd-Eddine El Othmani; Saad-Eddine El Othmani|m|prime-minister 2017-04-05/2021-10-07
Aziz Akhannouch||m|prime-minister 2021-10-07/
Nasser Bourita||m|foreign-minister 2017-04-05/
Salaheddine Mezouar||m|foreign-minister 2013-10/2017-04-05
[western-sahara]
Mohamed Abdelaziz||m|secretary-general@polisario-front 1976/2016-05-31
Brahim Ghali||m|secretary-general@polisario-front 2016-07/
[sudan]
Omar al-Bashir; Omar Hassan al-Bashir|Omar el-Béchir; Omar al-Bachir; Omar el-Bechir|m|president 1989-06-30/2019-04-11
Abdel Fattah al-Burhan; Abdel-Fattah Burhan|Abdel Fattah al-Burhane; Abdel Fattah al-Bourhane|m|chair@sudanese-sovereignty-council 2019-08/
Abdalla Hamdok|Abdallah Hamdok|m|prime-minister 2019-08-21/2022-01-02
Mohamed Hamdan Dagalo; Mohamed Hamdan Daglo; Hemedti; Hemeti|Mohamed Hamdane Daglo; Hemetti; Hemedti|m|commander@rapid-support-forces
[south-sudan]
Salva Kiir; Salva Kiir Mayardit||m|president 2011-07-09/
Riek Machar||m|vice-president 2011-07/2013-07
[ethiopia]
Meles Zenawi||m|prime-minister 1995-08/2012-08-20
Hailemariam Desalegn|Haïlemariam Desalegn|m|prime-minister 2012-09-21/2018-04-02
Abiy Ahmed||m|prime-minister 2018-04-02/
Demeke Mekonnen||m|foreign-minister 2020-11/2024-01
Tedros Adhanom Ghebreyesus; Tedros Adhanom; Tedros Ghebreyesus||m|foreign-minister 2012-11/2016-11; director-general@world-health-organization 2017-07-01/
Sahle-Work Zewde||f|president 2018-10-25/2024-10
[eritrea]
Isaias Afwerki|Issayas Afeworki; Issaias Afeworki|m|president 1993-05/
[somalia]
Sharif Sheikh Ahmed; Sheikh Sharif Ahmed|Sharif Cheikh Ahmed|m|president 2009-01-31/2012-08
Hassan Sheikh Mohamud|Hassan Cheikh Mohamoud|m|president 2012-09/2017-02; president 2022-05/
Mohamed Abdullahi Mohamed; Mohamed Abdullahi Farmajo|Mohamed Abdullahi Mohamed; Mohamed Abdullahi Farmajo|m|president 2017-02/2022-05
[kenya]
Mwai Kibaki||m|president 2002-12-30/2013-04-09
Uhuru Kenyatta||m|president 2013-04-09/2022-09-13
William Ruto||m|president 2022-09-13/
Raila Odinga||m|prime-minister 2008-04-17/2013-04-09
Musalia Mudavadi||m|foreign-minister 2023-10/
[uganda]
Yoweri Museveni||m|president 1986-01/
[rwanda]
Paul Kagame||m|president 2000-04/
Louise Mushikiwabo||f|foreign-minister 2009-12/2018-10; secretary-general@oif 2019-01/
Vincent Biruta||m|foreign-minister 2019-11/2024-06
Olivier Nduhungirehe||m|foreign-minister 2024-06/
[burundi]
Pierre Nkurunziza||m|president 2005-08-26/2020-06-08
Évariste Ndayishimiye||m|president 2020-06-18/
[tanzania]
Jakaya Kikwete||m|president 2005-12-21/2015-11-05
John Magufuli||m|president 2015-11-05/2021-03-17
Samia Suluhu Hassan||f|president 2021-03-19/
[dr-congo]
Joseph Kabila||m|president 2001-01/2019-01-24
Félix Tshisekedi||m|president 2019-01-24/
Patrick Muyaya||m|spokesperson@dr-congo 2021-04/
Christophe Lutundula||m|foreign-minister 2021-04/2024-06
Thérèse Kayikwamba Wagner||f|foreign-minister 2024-06/
Moïse Katumbi||m|
Martin Fayulu||m|
Denis Mukwege||m|
[congo]
Denis Sassou Nguesso; Denis Sassou-Nguesso||m|president 1997-10-25/
[central-african-republic]
François Bozizé||m|president 2003-03-15/2013-03-24
Michel Djotodia||m|president 2013-03-24/2014-01-10
Catherine Samba-Panza||f|president 2014-01-23/2016-03-30
Faustin-Archange Touadéra||m|president 2016-03-30/
[chad]
Idriss Déby; Idriss Déby Itno||m|president 1990-12/2021-04-20
Mahamat Idriss Déby Itno; Mahamat Idriss Déby; Mahamat Déby||m|president 2021-04-20/
Moussa Faki Mahamat; Moussa Faki||m|foreign-minister 2008-04/2017-01; chair@african-union-commission 2017-03-14/2025-03
[cameroon]
Paul Biya||m|president 1982-11-06/
[gabon]
Omar Bongo; Omar Bongo Ondimba||m|president 1967-12-02/2009-06-08
Ali Bongo Ondimba; Ali Bongo||m|president 2009-10-16/2023-08-30
Brice Oligui Nguema; Brice Clotaire Oligui Nguema||m|president 2023-09-04/
Jean Ping||m|chair@african-union-commission 2008-04-28/2012-10-15
[equatorial-guinea]
Teodoro Obiang Nguema Mbasogo; Teodoro Obiang; Teodoro Obiang Nguema||m|president 1979-08-03/
[nigeria]
Umaru Yar'Adua; Umaru Yaradua||m|president 2007-05-29/2010-05-05
Goodluck Jonathan||m|president 2010-05-05/2015-05-29
Muhammadu Buhari||m|president 2015-05-29/2023-05-29
Bola Tinubu; Bola Ahmed Tinubu||m|president 2023-05-29/
Yemi Osinbajo||m|vice-president 2015-05-29/2023-05-29
Geoffrey Onyeama||m|foreign-minister 2015-11/2023-05-29
Yusuf Tuggar||m|foreign-minister 2023-08/
Ngozi Okonjo-Iweala||f|finance-minister 2011-08/2015-05-29; director-general@wto 2021-03-01/
Abubakar Shekau|Abubakar Shekau; Aboubakar Shekau|m|leader@boko-haram 2009/2021-05
Amina J. Mohammed; Amina Mohammed||f|deputy-secretary-general@united-nations 2017-01-01/
Mohammed Barkindo; Mohammad Barkindo||m|secretary-general@opec 2016-08-01/2022-07-05
[ghana]
Kofi Annan||m|secretary-general@united-nations 1997-01-01/2006-12-31
John Atta Mills||m|president 2009-01-07/2012-07-24
John Mahama; John Dramani Mahama||m|president 2012-07-24/2017-01-07; president 2025-01-07/
Nana Akufo-Addo||m|president 2017-01-07/2025-01-07
[ivory-coast]
Laurent Gbagbo||m|president 2000-10-26/2011-04-11
Alassane Ouattara||m|president 2011-05/
Guillaume Soro||m|prime-minister 2007-04-04/2012-03
[senegal]
Abdoulaye Wade||m|president 2000-04-01/2012-04-02
Macky Sall||m|president 2012-04-02/2024-04-02
Bassirou Diomaye Faye||m|president 2024-04-02/
Ousmane Sonko||m|prime-minister 2024-04-02/
[mali]
Amadou Toumani Touré||m|president 2002-06-08/2012-03-22
Dioncounda Traoré||m|acting-president 2012-04-12/2013-09-04
Ibrahim Boubacar Keïta; IBK||m|president 2013-09-04/2020-08-18
Bah N'Daw; Bah Ndaw||m|acting-president 2020-09-25/2021-05-24
Assimi Goïta||m|president 2021-06/
Choguel Kokalla Maïga; Choguel Maïga||m|prime-minister 2021-06/2024-11-20
Abdoulaye Diop||m|foreign-minister 2014-04/2017-04; foreign-minister 2021-06/
[burkina-faso]
Blaise Compaoré||m|president 1987-10-15/2014-10-31
Michel Kafando||m|acting-president 2014-11/2015-12-29
Roch Marc Christian Kaboré; Roch Kaboré||m|president 2015-12-29/2022-01-24
Paul-Henri Sandaogo Damiba; Paul-Henri Damiba||m|president 2022-01/2022-09-30
Ibrahim Traoré||m|president 2022-09-30/
[niger]
Mamadou Tandja||m|president 1999-12-22/2010-02-18
Mahamadou Issoufou||m|president 2011-04-07/2021-04-02
Mohamed Bazoum||m|president 2021-04-02/2023-07-26
Abdourahamane Tiani; Abdourahmane Tchiani; Abdourahamane Tchiani||m|president 2023-07-28/
Ali Lamine Zeine; Ali Mahaman Lamine Zeine||m|prime-minister 2023-08/
[guinea]
Lansana Conté||m|president 1984-04/2008-12-22
Moussa Dadis Camara||m|president 2008-12-23/2009-12
Alpha Condé||m|president 2010-12-21/2021-09-05
Mamadi Doumbouya; Mamady Doumbouya||m|president 2021-09-05/
[guinea-bissau]
Umaro Sissoco Embaló||m|president 2020-02/2025-11
[gambia]
Yahya Jammeh||m|president 1994-07-22/2017-01
Adama Barrow||m|president 2017-01/
[sierra-leone]
Ernest Bai Koroma||m|president 2007-09-17/2018-04-04
Julius Maada Bio||m|president 2018-04-04/
[liberia]
Ellen Johnson Sirleaf; Ellen Johnson-Sirleaf||f|president 2006-01-16/2018-01-22
George Weah||m|president 2018-01-22/2024-01-22
Joseph Boakai||m|president 2024-01-22/
[togo]
Faure Gnassingbé||m|president 2005-05-04/2025-05-03
Gilbert Houngbo||m|prime-minister 2008-09/2012-07; director-general@ilo 2022-10-01/
[benin]
Thomas Boni Yayi; Boni Yayi||m|president 2006-04-06/2016-04-06
Patrice Talon||m|president 2016-04-06/
[mauritania]
Mohamed Ould Abdel Aziz||m|president 2009-08-05/2019-08-01
Mohamed Ould Ghazouani; Mohamed Ould Cheikh El Ghazouani||m|president 2019-08-01/
[madagascar]
Marc Ravalomanana||m|president 2002-05/2009-03-17
Andry Rajoelina||m|president 2009-03/2014-01-25; president 2019-01/2025-10
Hery Rajaonarimampianina||m|president 2014-01-25/2018-09
[angola]
José Eduardo dos Santos||m|president 1979-09/2017-09-26
João Lourenço||m|president 2017-09-26/
[mozambique]
Armando Guebuza||m|president 2005-02-02/2015-01-15
Filipe Nyusi||m|president 2015-01-15/2025-01-15
Daniel Chapo||m|president 2025-01-15/
[zambia]
Michael Sata||m|president 2011-09-23/2014-10-28
Edgar Lungu||m|president 2015-01-25/2021-08-24
Hakainde Hichilema||m|president 2021-08-24/
[zimbabwe]
Robert Mugabe||m|president 1987-12/2017-11-21
Emmerson Mnangagwa||m|president 2017-11-24/
Morgan Tsvangirai||m|prime-minister 2009-02-11/2013-09
[malawi]
Joyce Banda||f|president 2012-04-07/2014-05-31
Peter Mutharika||m|president 2014-05-31/2020-06-28; president 2025-10/
Lazarus Chakwera||m|president 2020-06-28/2025-10
[botswana]
Ian Khama||m|president 2008-04-01/2018-04-01
Mokgweetsi Masisi||m|president 2018-04-01/2024-11-01
Duma Boko||m|president 2024-11-01/
[namibia]
Hage Geingob||m|president 2015-03-21/2024-02-04
Netumbo Nandi-Ndaitwah||f|president 2025-03-21/
[south-africa]
Nelson Mandela||m|president 1994-05-10/1999-06
Desmond Tutu||m|
Thabo Mbeki||m|president 1999-06/2008-09
Kgalema Motlanthe||m|president 2008-09-25/2009-05-09
Jacob Zuma||m|president 2009-05-09/2018-02-14
Cyril Ramaphosa||m|president 2018-02-15/
Maite Nkoana-Mashabane||f|foreign-minister 2009-05/2018-02
Naledi Pandor||f|foreign-minister 2019-05-30/2024-06
Ronald Lamola||m|foreign-minister 2024-07/
Julius Malema||m|
Navi Pillay; Navanethem Pillay||f|high-commissioner@ohchr 2008-09-01/2014-08-31
Nkosazana Dlamini-Zuma; Nkosazana Dlamini Zuma||f|chair@african-union-commission 2012-10-15/2017-01
Kumi Naidoo||m|secretary-general@amnesty-international 2018-08/2019-12
[djibouti]
Ismaïl Omar Guelleh; Ismail Omar Guelleh||m|president 1999-05-08/
Mahmoud Ali Youssouf||m|foreign-minister 2005-05/2025; chair@african-union-commission 2025-03/
[comoros]
Azali Assoumani||m|president 2016-05-26/
[-]
Stéphane Dujarric; Stephane Dujarric||m|spokesperson@united-nations 2014-03/
Farhan Haq||m|deputy-spokesperson@united-nations
Martin Nesirky||m|spokesperson@united-nations 2009-12/2014-03
Rosemary DiCarlo||f|under-secretary-general@united-nations 2018-05/
Jeffrey Feltman||m|under-secretary-general@united-nations 2012-07/2018-03
Ravina Shamdasani||f|spokesperson@ohchr
Rafael Grossi; Rafael Mariano Grossi; Raphael Grossi|Rafael Grossi; Rafael Mariano Grossi; Raphaël Grossi|m|director-general@iaea 2019-12-03/
Maria Van Kerkhove||f|
Margaret Harris||f|spokesperson@world-health-organization
David Beasley||m|executive-director@world-food-programme 2017-04/2023-04
Cindy McCain||f|executive-director@world-food-programme 2023-04/
Ertharin Cousin||f|executive-director@world-food-programme 2012-04/2017-04
Catherine Russell||f|executive-director@unicef 2022-02/
Henrietta Fore||f|executive-director@unicef 2018-01/2022-01
Anthony Lake||m|executive-director@unicef 2010-05/2017-12
James Elder||m|spokesperson@unicef
Christopher Gunness; Chris Gunness||m|spokesperson@unrwa
Simon Stiell||m|executive-secretary@unfccc 2022-08/
Fatou Bensouda||f|prosecutor@icc 2012-06-15/2021-06-15
Luis Moreno-Ocampo; Luis Moreno Ocampo||m|prosecutor@icc 2003-06-16/2012-06-15
Joan Donoghue; Joan E. Donoghue||f|president@icj 2021-02/2024-02
Robert Zoellick||m|president@world-bank 2007-07-01/2012-06-30
Jim Yong Kim||m|president@world-bank 2012-07-01/2019-01-31
David Malpass||m|president@world-bank 2019-04-09/2023-06-01
Angel Gurría; Ángel Gurría||m|secretary-general@oecd 2006-06-01/2021-05-31
Oana Lungescu||f|spokesperson@nato 2010-12/2023
Philip Breedlove||m|commander@shape 2013-05/2016-05
Curtis Scaparrotti||m|commander@shape 2016-05/2019-05
Tod Wolters||m|commander@shape 2019-05/2022-07
Christopher Cavoli; Christopher G. Cavoli||m|commander@shape 2022-07/2025-07
Lamberto Zannier||m|secretary-general@osce 2011-07/2017-07
Helga Schmid||f|secretary-general@osce 2020-12/2024-09
Eric Mamer||m|spokesperson@european-commission 2019-12/2024
Margaritis Schinas||m|spokesperson@european-commission 2014-11/2019-11; commissioner@european-commission 2019-12-01/2024-11-30
Maja Kocijancic; Maja Kocijančič||f|spokesperson@eeas
Nabila Massrali||f|spokesperson@eeas
Fatih Birol||m|executive-director@iea 2015-09-01/
Haitham al-Ghais||m|secretary-general@opec 2022-08-01/
Kirsty Coventry||f|president@ioc 2025-06-23/
Salil Shetty||m|secretary-general@amnesty-international 2010-07/2018-07
Kenneth Roth||m|executive-director@human-rights-watch 1993/2022-08
Tirana Hassan||f|executive-director@human-rights-watch 2023/2025
Christophe Deloire||m|secretary-general@reporters-without-borders 2012/2024-06-08
Thibaut Bruttin||m|secretary-general@reporters-without-borders 2024/
Joanne Liu||f|president@doctors-without-borders 2013-10/2019-09
Christos Christou||m|president@doctors-without-borders 2019-09/
`;
