/** Who holds or held office in Europe, west of Russia and in Turkey. How a row is written: `rows.ts`. */
export const EUROPE = `
[france]
Nicolas Sarkozy||m|president 2007-05-16/2012-05-15|Николя Саркози
François Hollande||m|president 2012-05-15/2017-05-14|Франсуа Олланд
Emmanuel Macron||m|economy-minister 2014-08-26/2016-08-30; president 2017-05-14/|Эмманюэль Макрон
Jacques Chirac||m|president 1995-05-17/2007-05-16
François Fillon||m|prime-minister 2007-05-17/2012-05-15
Jean-Marc Ayrault||m|prime-minister 2012-05-15/2014-03-31; foreign-minister 2016-02-11/2017-05-10
Manuel Valls||m|interior-minister 2012-05-16/2014-03-31; prime-minister 2014-03-31/2016-12-06
Bernard Cazeneuve||m|interior-minister 2014-04-02/2016-12-06; prime-minister 2016-12-06/2017-05-10
Édouard Philippe||m|prime-minister 2017-05-15/2020-07-03
Jean Castex||m|prime-minister 2020-07-03/2022-05-16
Élisabeth Borne||f|prime-minister 2022-05-16/2024-01-09
Gabriel Attal||m|spokesperson@french-government 2020-07-06/2022-05-20; education-minister 2023-07-20/2024-01-09; prime-minister 2024-01-09/2024-09-05
Michel Barnier||m|prime-minister 2024-09-05/2024-12-13
François Bayrou||m|prime-minister 2024-12-13/2025-09-09
Sébastien Lecornu||m|defence-minister 2022-05-20/2025-09-09; prime-minister 2025-09-09/
Bernard Kouchner||m|foreign-minister 2007-05-18/2010-11-13
Michèle Alliot-Marie||f|foreign-minister 2010-11-14/2011-02-27
Alain Juppé||m|defence-minister 2010-11-14/2011-02-27; foreign-minister 2011-02-27/2012-05-15
Laurent Fabius||m|foreign-minister 2012-05-16/2016-02-11
Jean-Yves Le Drian||m|defence-minister 2012-05-16/2017-05-10; foreign-minister 2017-05-17/2022-05-20
Catherine Colonna||f|foreign-minister 2022-05-20/2024-01-11
Stéphane Séjourné||m|foreign-minister 2024-01-11/2024-09-21; commissioner@european-commission 2024-12-01/
Jean-Noël Barrot||m|foreign-minister 2024-09-21/
Hervé Morin||m|defence-minister 2007-05-18/2010-11-14
Gérard Longuet||m|defence-minister 2011-02-27/2012-05-15
Sylvie Goulard||f|defence-minister 2017-05-17/2017-06-20
Florence Parly||f|defence-minister 2017-06-21/2022-05-20
Brice Hortefeux||m|interior-minister 2009-06-23/2011-02-27
Claude Guéant||m|interior-minister 2011-02-27/2012-05-15
Gérard Collomb||m|interior-minister 2017-05-17/2018-10-03
Christophe Castaner||m|interior-minister 2018-10-16/2020-07-06
Gérald Darmanin||m|interior-minister 2020-07-06/2024-09-21
Bruno Retailleau||m|interior-minister 2024-09-21/2025-10
Christine Lagarde||f|economy-minister 2007-06-19/2011-06-29; managing-director@imf 2011-07-05/2019-09-12; president@european-central-bank 2019-11-01/
François Baroin||m|economy-minister 2011-06-29/2012-05-15
Pierre Moscovici||m|economy-minister 2012-05-16/2014-03-31; commissioner@european-commission 2014-11-01/2019-11-30
Michel Sapin||m|
Bruno Le Maire||m|economy-minister 2017-05-17/2024-09-21
Olivier Véran||m|health-minister 2020-02-16/2022-05-20; spokesperson@french-government 2022-07-04/2023-07-20
Agnès Buzyn||f|health-minister 2017-05-17/2020-02-16
Jean-Michel Blanquer||m|education-minister 2017-05-17/2022-05-20
Sibeth Ndiaye||f|spokesperson@french-government 2019-03-31/2020-07-06
Benjamin Griveaux||m|spokesperson@french-government 2017-11-24/2019-03-27
Najat Vallaud-Belkacem||f|spokesperson@french-government 2012-05-16/2014-04-02; education-minister 2014-08-26/2017-05-10
Stéphane Le Foll||m|spokesperson@french-government 2014-04-02/2017-05-10
Prisca Thevenot||f|spokesperson@french-government 2024-01-11/2024-09
Marine Le Pen||f|president@national-rally 2011-01-16/2022-11-05
Jordan Bardella||m|president@national-rally 2022-11-05/
Jean-Luc Mélenchon||m|
Éric Zemmour||m|
Anne Hidalgo||f|mayor@paris-city-hall 2014-04-05/
Éric Dupond-Moretti||m|justice-minister 2020-07-06/2024-01-11
Christiane Taubira||f|justice-minister 2012-05-16/2016-01-27
Rachida Dati||f|justice-minister 2007-05-18/2009-06-23; culture-minister 2024-01-11/
Ségolène Royal||f|environment-minister 2014-04-02/2017-05-10
Yaël Braun-Pivet||f|president@french-national-assembly 2022-06-28/
Richard Ferrand||m|president@french-national-assembly 2018-09-12/2022-06-21
François de Rugy||m|president@french-national-assembly 2017-06-27/2018-09-04
Claude Bartolone||m|president@french-national-assembly 2012-06-26/2017-06-20
Gérard Larcher||m|president@french-senate 2014-10-01/
Thierry Breton||m|commissioner@european-commission 2019-12-01/2024-09-16
Dominique Strauss-Kahn; DSK||m|managing-director@imf 2007-11-01/2011-05-18
François Villeroy de Galhau||m|governor@bank-of-france 2015-11-01/
Philippe Martinez||m|general-secretary@cgt 2015-02-03/2023-03-31
Sophie Binet||f|general-secretary@cgt 2023-03-31/
Laurent Berger||m|general-secretary@cfdt 2012-11-28/2023-06-21
Marylise Léon||f|general-secretary@cfdt 2023-06-21/
Pierre de Villiers||m|chief-of-staff@french-army 2014-02/2017-07
François Lecointre||m|chief-of-staff@french-army 2017-07/2021-07
Thierry Burkhard||m|chief-of-staff@french-army 2021-07/2025-09
Jean-Claude Trichet||m|president@european-central-bank 2003-11-01/2011-10-31
Pascal Lamy||m|director-general@wto 2005-09-01/2013-08-31
Audrey Azoulay||f|culture-minister 2016-02-11/2017-05-10; director-general@unesco 2017-11-15/2025-11
Agnès Callamard||f|secretary-general@amnesty-international 2021-03/
Michel Platini||m|president@uefa 2007-01-26/2016-05
[united-kingdom]
Tony Blair||m|prime-minister 1997-05-02/2007-06-27
Gordon Brown||m|prime-minister 2007-06-27/2010-05-11
David Cameron||m|prime-minister 2010-05-11/2016-07-13; foreign-secretary 2023-11-13/2024-07-05
Theresa May||f|home-secretary 2010-05-12/2016-07-13; prime-minister 2016-07-13/2019-07-24
Boris Johnson||m|mayor@london-city-hall 2008-05/2016-05; foreign-secretary 2016-07-13/2018-07-09; prime-minister 2019-07-24/2022-09-06
Liz Truss; Elizabeth Truss||f|foreign-secretary 2021-09-15/2022-09-06; prime-minister 2022-09-06/2022-10-25
Rishi Sunak||m|chancellor-of-the-exchequer 2020-02-13/2022-07-05; prime-minister 2022-10-25/2024-07-05
Keir Starmer||m|leader@labour-party 2020-04-04/; prime-minister 2024-07-05/
David Miliband||m|foreign-secretary 2007-06-28/2010-05-11
William Hague||m|foreign-secretary 2010-05-12/2014-07-14
Philip Hammond||m|defence-secretary 2011-10-14/2014-07-15; foreign-secretary 2014-07-15/2016-07-13; chancellor-of-the-exchequer 2016-07-13/2019-07-24
Jeremy Hunt||m|foreign-secretary 2018-07-09/2019-07-24; chancellor-of-the-exchequer 2022-10-14/2024-07-05
Dominic Raab||m|foreign-secretary 2019-07-24/2021-09-15
James Cleverly||m|foreign-secretary 2022-09-06/2023-11-13; home-secretary 2023-11-13/2024-07-05
David Lammy||m|foreign-secretary 2024-07-05/2025-09-05
Yvette Cooper||f|home-secretary 2024-07-05/2025-09-05; foreign-secretary 2025-09-05/
Liam Fox||m|defence-secretary 2010-05-12/2011-10-14
Michael Fallon||m|defence-secretary 2014-07-15/2017-11-01
Gavin Williamson||m|defence-secretary 2017-11-02/2019-05-01
Penny Mordaunt||f|defence-secretary 2019-05-01/2019-07-24
Ben Wallace||m|defence-secretary 2019-07-24/2023-08-31
Grant Shapps||m|defence-secretary 2023-08-31/2024-07-05
John Healey||m|defence-secretary 2024-07-05/
Alistair Darling||m|chancellor-of-the-exchequer 2007-06-28/2010-05-11
George Osborne||m|chancellor-of-the-exchequer 2010-05-11/2016-07-13
Sajid Javid||m|home-secretary 2018-04-30/2019-07-24; chancellor-of-the-exchequer 2019-07-24/2020-02-13
Kwasi Kwarteng||m|chancellor-of-the-exchequer 2022-09-06/2022-10-14
Rachel Reeves||f|chancellor-of-the-exchequer 2024-07-05/
Amber Rudd||f|home-secretary 2016-07-13/2018-04-29
Priti Patel||f|home-secretary 2019-07-24/2022-09-06
Suella Braverman||f|home-secretary 2022-09-06/2022-10-19; home-secretary 2022-10-25/2023-11-13
Jeremy Corbyn||m|leader@labour-party 2015-09-12/2020-04-04
Ed Miliband||m|leader@labour-party 2010-09-25/2015-05-08
Nick Clegg||m|deputy-prime-minister 2010-05-11/2015-05-08
Nigel Farage||m|
Alex Salmond||m|first-minister@scottish-government 2007-05-16/2014-11-18
Nicola Sturgeon||f|first-minister@scottish-government 2014-11-20/2023-03-28
Humza Yousaf||m|first-minister@scottish-government 2023-03-29/2024-05-07
John Swinney||m|first-minister@scottish-government 2024-05-07/
Sadiq Khan||m|mayor@london-city-hall 2016-05/
Elizabeth II; Queen Elizabeth II; Queen Elizabeth|Elizabeth II; Élisabeth II; reine Elizabeth II|f|queen 1952-02-06/2022-09-08
Charles III; King Charles III; King Charles; Prince Charles|Charles III; roi Charles III; prince Charles|m|king 2022-09-08/
Mervyn King||m|governor@bank-of-england 2003-07-01/2013-06-30
Andrew Bailey||m|governor@bank-of-england 2020-03-16/
Catherine Ashton||f|high-representative@european-union 2009-12-01/2014-11-01
Martin Griffiths||m|under-secretary-general@ocha 2021-07/2024-06
Mark Lowcock||m|under-secretary-general@ocha 2017-09/2021-06
Valerie Amos||f|under-secretary-general@ocha 2010-09/2015-05
Tom Fletcher||m|under-secretary-general@ocha 2024-11/
Karim Khan||m|prosecutor@icc 2021-06-16/
Guy Ryder||m|director-general@ilo 2012-10-01/2022-09-30
[germany]
Angela Merkel||f|chancellor 2005-11-22/2021-12-08|Ангела Меркель
Olaf Scholz||m|finance-minister 2018-03-14/2021-12-08; chancellor 2021-12-08/2025-05-06|Олаф Шольц
Friedrich Merz||m|chancellor 2025-05-06/
Gerhard Schröder; Gerhard Schroeder||m|chancellor 1998-10-27/2005-11-22
Horst Köhler||m|president 2004-07-01/2010-05-31
Christian Wulff||m|president 2010-06-30/2012-02-17
Joachim Gauck||m|president 2012-03-18/2017-03-18
Frank-Walter Steinmeier||m|foreign-minister 2005-11-22/2009-10-28; foreign-minister 2013-12-17/2017-01-27; president 2017-03-19/
Guido Westerwelle||m|foreign-minister 2009-10-28/2013-12-17
Sigmar Gabriel||m|foreign-minister 2017-01-27/2018-03-14
Heiko Maas||m|foreign-minister 2018-03-14/2021-12-08
Annalena Baerbock||f|foreign-minister 2021-12-08/2025-05-06; president@un-general-assembly 2025-09-09/
Johann Wadephul||m|foreign-minister 2025-05-06/
Franz Josef Jung||m|defence-minister 2005-11-22/2009-10-28
Karl-Theodor zu Guttenberg||m|defence-minister 2009-10-28/2011-03-03
Thomas de Maizière||m|defence-minister 2011-03-03/2013-12-17; interior-minister 2013-12-17/2018-03-14
Ursula von der Leyen||f|defence-minister 2013-12-17/2019-07-17; president@european-commission 2019-12-01/|Урсула фон дер Ляйен
Annegret Kramp-Karrenbauer||f|defence-minister 2019-07-17/2021-12-08
Christine Lambrecht||f|defence-minister 2021-12-08/2023-01-19
Boris Pistorius||m|defence-minister 2023-01-19/
Wolfgang Schäuble; Wolfgang Schaeuble||m|interior-minister 2005-11-22/2009-10-28; finance-minister 2009-10-28/2017-10-24
Peer Steinbrück||m|finance-minister 2005-11-22/2009-10-28
Christian Lindner||m|finance-minister 2021-12-08/2024-11
Lars Klingbeil||m|finance-minister 2025-05-06/
Robert Habeck||m|economy-minister 2021-12-08/2025-05-06
Horst Seehofer||m|interior-minister 2018-03-14/2021-12-08
Nancy Faeser||f|interior-minister 2021-12-08/2025-05-06
Karl Lauterbach||m|health-minister 2021-12-08/2025-05-06
Jens Spahn||m|health-minister 2018-03-14/2021-12-08
Steffen Seibert||m|spokesperson@german-government 2010-08/2021-12-08
Steffen Hebestreit||m|spokesperson@german-government 2021-12-08/2025-05-06
Jens Weidmann||m|president@bundesbank 2011-05-01/2021-12-31
Joachim Nagel||m|president@bundesbank 2022-01/
Alice Weidel||f|leader@alternative-for-germany 2022-06/
Hans-Gert Pöttering||m|president@european-parliament 2007-01-16/2009-07-14
Martin Schulz||m|president@european-parliament 2012-01-17/2017-01-17
Thomas Bach||m|president@ioc 2013-09-10/2025-06-23
Achim Steiner||m|administrator@undp 2017-06/2025
Christian Schmidt||m|high-representative@office-of-the-high-representative 2021-08-01/
Jürgen Stock||m|secretary-general@interpol 2014-11/2024-11
[italy]
Silvio Berlusconi||m|prime-minister 2001-06-11/2006-05-17; prime-minister 2008-05-08/2011-11-16
Mario Monti||m|prime-minister 2011-11-16/2013-04-28
Enrico Letta||m|prime-minister 2013-04-28/2014-02-22
Matteo Renzi||m|prime-minister 2014-02-22/2016-12-12
Paolo Gentiloni||m|foreign-minister 2014-10-31/2016-12-12; prime-minister 2016-12-12/2018-06-01; commissioner@european-commission 2019-12-01/2024-11-30
Giuseppe Conte||m|prime-minister 2018-06-01/2021-02-13
Mario Draghi||m|president@european-central-bank 2011-11-01/2019-10-31; prime-minister 2021-02-13/2022-10-22
Giorgia Meloni||f|prime-minister 2022-10-22/
Giorgio Napolitano||m|president 2006-05-15/2015-01-14
Sergio Mattarella||m|president 2015-02-03/
Franco Frattini||m|foreign-minister 2008-05-08/2011-11-16
Giulio Terzi; Giulio Terzi di Sant'Agata||m|foreign-minister 2011-11-16/2013-03-26
Emma Bonino||f|foreign-minister 2013-04-28/2014-02-22
Federica Mogherini||f|foreign-minister 2014-02-22/2014-10-31; high-representative@european-union 2014-11-01/2019-11-30
Angelino Alfano||m|interior-minister 2013-04-28/2016-12-12; foreign-minister 2016-12-12/2018-06-01
Luigi Di Maio||m|foreign-minister 2019-09-05/2022-10-22
Antonio Tajani||m|president@european-parliament 2017-01-17/2019-07-02; foreign-minister 2022-10-22/
Roberta Pinotti||f|defence-minister 2014-02-22/2018-06-01
Elisabetta Trenta||f|defence-minister 2018-06-01/2019-09-05
Lorenzo Guerini||m|defence-minister 2019-09-05/2022-10-22
Guido Crosetto||m|defence-minister 2022-10-22/
Matteo Salvini||m|interior-minister 2018-06-01/2019-09-05; deputy-prime-minister 2022-10-22/
Ignazio Visco||m|governor@bank-of-italy 2011-11-01/2023-10-31
David Sassoli||m|president@european-parliament 2019-07-03/2022-01-11
Filippo Grandi||m|high-commissioner@unhcr 2016-01-01/2025-12-31
Gianni Infantino||m|president@fifa 2016-02-26/
Staffan de Mistura||m|envoy@united-nations 2014-07/2018-12
[spain]
José Luis Rodríguez Zapatero; José Luis Zapatero||m|prime-minister 2004-04-17/2011-12-21
Mariano Rajoy||m|prime-minister 2011-12-21/2018-06-01
Pedro Sánchez||m|prime-minister 2018-06-02/
Miguel Ángel Moratinos||m|foreign-minister 2004-04-18/2010-10-21
Trinidad Jiménez||f|foreign-minister 2010-10-21/2011-12-22
José Manuel García-Margallo||m|foreign-minister 2011-12-22/2016-11-04
Alfonso Dastis||m|foreign-minister 2016-11-04/2018-06
Josep Borrell||m|foreign-minister 2018-06-07/2019-11-30; high-representative@european-union 2019-12-01/2024-11-30
Arancha González Laya||f|foreign-minister 2020-01-13/2021-07-12
José Manuel Albares||m|foreign-minister 2021-07-12/
Carme Chacón||f|defence-minister 2008-04-14/2011-12-22
Pedro Morenés||m|defence-minister 2011-12-22/2016-11-04
María Dolores de Cospedal||f|defence-minister 2016-11-04/2018-06
Margarita Robles||f|defence-minister 2018-06-07/
Juan Carlos I; King Juan Carlos; Juan Carlos|Juan Carlos Ier; Juan Carlos|m|king 1975-11-22/2014-06-19
Felipe VI; King Felipe VI; King Felipe|Felipe VI; Philippe VI; roi Felipe VI|m|king 2014-06-19/
Carles Puigdemont||m|president@catalan-government 2016-01/2017-10
Artur Mas||m|president@catalan-government 2010-12/2016-01
Pere Aragonès||m|president@catalan-government 2021-05/2024-08
Nadia Calviño||f|economy-minister 2018-06-07/2023-12-29; president@european-investment-bank 2024-01-01/
Javier Solana||m|high-representative@european-union 1999-10-18/2009-11-30
Rodrigo Rato||m|managing-director@imf 2004-06/2007-10
[portugal]
José Sócrates||m|prime-minister 2005-03-12/2011-06-21
Pedro Passos Coelho||m|prime-minister 2011-06-21/2015-11-26
António Costa||m|prime-minister 2015-11-26/2024-04-02; president@european-council 2024-12-01/
Luís Montenegro||m|prime-minister 2024-04-02/
Aníbal Cavaco Silva||m|president 2006-03-09/2016-03-09
Marcelo Rebelo de Sousa||m|president 2016-03-09/
Augusto Santos Silva||m|foreign-minister 2015-11-26/2022-03-30
Paulo Rangel||m|foreign-minister 2024-04-02/
António Guterres||m|high-commissioner@unhcr 2005-06-15/2015-12-31; secretary-general@united-nations 2017-01-01/|Антониу Гутерриш
José Manuel Barroso; José Manuel Durão Barroso||m|president@european-commission 2004-11-22/2014-10-31
[netherlands]
Jan Peter Balkenende||m|prime-minister 2002-07-22/2010-10-14
Mark Rutte||m|prime-minister 2010-10-14/2024-07-02; secretary-general@nato 2024-10-01/
Dick Schoof||m|prime-minister 2024-07-02/
Maxime Verhagen||m|foreign-minister 2007-02-22/2010-10-14
Uri Rosenthal||m|foreign-minister 2010-10-14/2012-11-05
Frans Timmermans||m|foreign-minister 2012-11-05/2014-10-17; commissioner@european-commission 2014-11-01/2023-08
Bert Koenders||m|foreign-minister 2014-10-17/2017-10-26
Stef Blok||m|foreign-minister 2018-03-07/2021-05-25
Wopke Hoekstra||m|foreign-minister 2022-01-10/2023-09-01; commissioner@european-commission 2023-10/
Hanke Bruins Slot||f|foreign-minister 2023-09-05/2024-07-02
Caspar Veldkamp||m|foreign-minister 2024-07-02/2025-08-22
Jeanine Hennis-Plasschaert||f|defence-minister 2012-11-05/2017-10
Kajsa Ollongren||f|defence-minister 2022-01-10/2024-07-02
Ruben Brekelmans||m|defence-minister 2024-07-02/
Jeroen Dijsselbloem||m|finance-minister 2012-11-05/2017-10-26; president@eurogroup 2013-01/2018-01
Geert Wilders||m|
Jaap de Hoop Scheffer||m|secretary-general@nato 2004-01/2009-07-31
Rob Bauer||m|chair@nato-military-committee 2021-06/2025-01
[belgium]
Yves Leterme||m|prime-minister 2008-03-20/2008-12-30; prime-minister 2009-11-25/2011-12-06
Herman Van Rompuy||m|prime-minister 2008-12-30/2009-11-25; president@european-council 2009-12-01/2014-11-30
Elio Di Rupo||m|prime-minister 2011-12-06/2014-10-11
Charles Michel||m|prime-minister 2014-10-11/2019-10-27; president@european-council 2019-12-01/2024-11-30
Sophie Wilmès||f|prime-minister 2019-10-27/2020-10-01; foreign-minister 2020-10-01/2022-07
Alexander De Croo||m|prime-minister 2020-10-01/2025-02-03
Bart De Wever||m|prime-minister 2025-02-03/
Didier Reynders||m|foreign-minister 2011-12-06/2019-11-30; commissioner@european-commission 2019-12-01/2024-11-30
Hadja Lahbib||f|foreign-minister 2022-07-15/2024-11-30; commissioner@european-commission 2024-12-01/
Maxime Prévot||m|foreign-minister 2025-02-03/
Ludivine Dedonder||f|defence-minister 2020-10-01/2025-02-03
Theo Francken||m|defence-minister 2025-02-03/
Jacques Rogge||m|president@ioc 2001-07-16/2013-09-10
Peter Stano||m|spokesperson@eeas 2019-12/2024
[luxembourg]
Jean-Claude Juncker||m|prime-minister 1995-01-20/2013-12-04; president@european-commission 2014-11-01/2019-11-30
Xavier Bettel||m|prime-minister 2013-12-04/2023-11-17
Luc Frieden||m|prime-minister 2023-11-17/
Jean Asselborn||m|foreign-minister 2004-07-31/2023-11-17
[ireland]
Brian Cowen||m|prime-minister 2008-05-07/2011-03-09
Enda Kenny||m|prime-minister 2011-03-09/2017-06-14
Leo Varadkar||m|prime-minister 2017-06-14/2020-06-27; prime-minister 2022-12-17/2024-04-09
Micheál Martin||m|foreign-minister 2008-05-07/2011-01; prime-minister 2020-06-27/2022-12-17; foreign-minister 2022-12-17/2025-01-23; prime-minister 2025-01-23/
Simon Coveney||m|foreign-minister 2017-06-14/2022-12-17
Simon Harris||m|prime-minister 2024-04-09/2025-01-23
Michael D. Higgins||m|president 2011-11-11/2025-11-11
Michael Ryan; Mike Ryan||m|executive-director@world-health-organization 2019/2025
[austria]
Werner Faymann||m|chancellor 2008-12-02/2016-05-09
Christian Kern||m|chancellor 2016-05-17/2017-12-18
Sebastian Kurz||m|foreign-minister 2013-12-16/2017-12-18; chancellor 2017-12-18/2019-05-28; chancellor 2020-01-07/2021-10-11
Brigitte Bierlein||f|chancellor 2019-06-03/2020-01-07
Alexander Schallenberg||m|foreign-minister 2019-06-03/2021-10-11; chancellor 2021-10-11/2021-12-06; foreign-minister 2021-12-06/2025-03-03
Karl Nehammer||m|chancellor 2021-12-06/2025-01-10
Christian Stocker||m|chancellor 2025-03-03/
Heinz Fischer||m|president 2004-07-08/2016-07-08
Alexander Van der Bellen||m|president 2017-01-26/
Beate Meinl-Reisinger||f|foreign-minister 2025-03-03/
Klaudia Tanner||f|defence-minister 2020-01-07/
Volker Türk; Volker Turk||m|high-commissioner@ohchr 2022-10-17/
[switzerland]
Micheline Calmy-Rey||f|foreign-minister 2003-01-01/2011-12-31
Didier Burkhalter||m|foreign-minister 2012-01-01/2017-10-31
Ignazio Cassis||m|foreign-minister 2017-11-01/
Viola Amherd||f|defence-minister 2019-01-01/2025-03-31
Alain Berset||m|secretary-general@council-of-europe 2024-09-18/
Sepp Blatter; Joseph Blatter||m|president@fifa 1998-06-08/2016-02
Peter Maurer||m|president@icrc 2012-07-01/2022-09-30
Mirjana Spoljaric; Mirjana Spoljaric Egger||f|president@icrc 2022-10-01/
Philippe Lazzarini||m|commissioner-general@unrwa 2020-04/
Pierre Krähenbühl||m|commissioner-general@unrwa 2014-03/2019-11
Thomas Greminger||m|secretary-general@osce 2017-07/2020-07
Carla Del Ponte||f|
[poland]
Lech Kaczynski||m|president 2005-12-23/2010-04-10|Lech Kaczyński
Bronislaw Komorowski||m|president 2010-08-06/2015-08-06|Bronisław Komorowski
Andrzej Duda||m|president 2015-08-06/2025-08-06|Анджей Дуда
Karol Nawrocki||m|president 2025-08-06/
Jaroslaw Kaczynski||m|prime-minister 2006-07-14/2007-11-16|Jarosław Kaczyński
Donald Tusk||m|prime-minister 2007-11-16/2014-09-22; president@european-council 2014-12-01/2019-11-30; prime-minister 2023-12-13/
Ewa Kopacz||f|prime-minister 2014-09-22/2015-11-16
Beata Szydlo||f|prime-minister 2015-11-16/2017-12-11|Beata Szydło
Mateusz Morawiecki||m|prime-minister 2017-12-11/2023-12-13
Radoslaw Sikorski; Radek Sikorski||m|foreign-minister 2007-11-16/2014-09-22; foreign-minister 2023-12-13/|Radosław Sikorski
Witold Waszczykowski||m|foreign-minister 2015-11-16/2018-01-09
Jacek Czaputowicz||m|foreign-minister 2018-01-09/2020-08
Zbigniew Rau||m|foreign-minister 2020-08/2023-11
Bogdan Klich||m|defence-minister 2007-11-16/2011-08
Tomasz Siemoniak||m|defence-minister 2011-08/2015-11-16
Antoni Macierewicz||m|defence-minister 2015-11-16/2018-01-09
Mariusz Blaszczak||m|defence-minister 2018-01-09/2023-11|Mariusz Błaszczak
Wladyslaw Kosiniak-Kamysz||m|defence-minister 2023-12-13/|Władysław Kosiniak-Kamysz
Jerzy Buzek||m|president@european-parliament 2009-07-14/2012-01-17
Lech Walesa||m|president 1990-12-22/1995-12-22|Lech Wałęsa
[czechia]
Vaclav Klaus||m|president 2003-03-07/2013-03-07|Václav Klaus
Milos Zeman||m|president 2013-03-08/2023-03-08|Miloš Zeman
Petr Pavel||m|president 2023-03-09/
Mirek Topolanek||m|prime-minister 2006-09-04/2009-05-08|Mirek Topolánek
Petr Necas||m|prime-minister 2010-07-13/2013-07-10|Petr Nečas
Bohuslav Sobotka||m|prime-minister 2014-01-29/2017-12-13
Andrej Babis||m|prime-minister 2017-12-13/2021-12-17|Andrej Babiš
Petr Fiala||m|prime-minister 2021-12-17/2025-12
Karel Schwarzenberg||m|foreign-minister 2007-01-09/2009-05-08; foreign-minister 2010-07-13/2013-07-10
Lubomir Zaoralek||m|foreign-minister 2014-01-29/2017-12-13|Lubomír Zaorálek
Jan Lipavsky||m|foreign-minister 2021-12-17/2025-12|Jan Lipavský
Jana Cernochova||f|defence-minister 2021-12-17/2025-12|Jana Černochová
Vera Jourova||f|commissioner@european-commission 2014-11-01/2024-11-30|Věra Jourová
[slovakia]
Robert Fico||m|prime-minister 2006-07-04/2010-07-08; prime-minister 2012-04-04/2018-03-22; prime-minister 2023-10-25/
Iveta Radicova||f|prime-minister 2010-07-08/2012-04-04|Iveta Radičová
Peter Pellegrini||m|prime-minister 2018-03-22/2020-03-21; president 2024-06-15/
Igor Matovic||m|prime-minister 2020-03-21/2021-04-01|Igor Matovič
Eduard Heger||m|prime-minister 2021-04-01/2023-05-15
Andrej Kiska||m|president 2014-06-15/2019-06-15
Zuzana Caputova||f|president 2019-06-15/2024-06-15|Zuzana Čaputová
Miroslav Lajcak||m|foreign-minister 2012-04-04/2020-03-21|Miroslav Lajčák
Juraj Blanar||m|foreign-minister 2023-10-25/|Juraj Blanár
Maros Sefcovic||m|commissioner@european-commission 2009-10/|Maroš Šefčovič
[hungary]
Viktor Orban||m|prime-minister 2010-05-29/|Viktor Orbán; Виктор Орбан
Gordon Bajnai||m|prime-minister 2009-04-14/2010-05-29
Ferenc Gyurcsany||m|prime-minister 2004-09-29/2009-04-14|Ferenc Gyurcsány
Peter Szijjarto||m|foreign-minister 2014-09-23/|Péter Szijjártó
Janos Martonyi||m|foreign-minister 2010-05-29/2014-06-06|János Martonyi
Janos Ader||m|president 2012-05-10/2022-05-10|János Áder
Katalin Novak||f|president 2022-05-10/2024-02-26|Katalin Novák
Zoltan Kovacs||m|spokesperson@hungarian-government|Zoltán Kovács
[romania]
Traian Basescu||m|president 2004-12-20/2014-12-21|Traian Băsescu
Klaus Iohannis||m|president 2014-12-21/2025-02-12
Nicusor Dan||m|president 2025-05-26/|Nicușor Dan
Victor Ponta||m|prime-minister 2012-05-07/2015-11
Ludovic Orban||m|prime-minister 2019-11-04/2020-12
Nicolae Ciuca||m|prime-minister 2021-11-25/2023-06-12|Nicolae Ciucă
Marcel Ciolacu||m|prime-minister 2023-06-15/2025-05
Bogdan Aurescu||m|foreign-minister 2019-11-04/2023-06-15
[bulgaria]
Boyko Borisov|Boïko Borissov; Boyko Borissov|m|prime-minister 2009-07-27/2013-03-13; prime-minister 2014-11-07/2017-01-27; prime-minister 2017-05-04/2021-05-12|Бойко Борисов
Rumen Radev|Roumen Radev|m|president 2017-01-22/|Румен Радев
Rosen Plevneliev||m|president 2012-01-22/2017-01-22
Georgi Parvanov||m|president 2002-01-22/2012-01-22
Kiril Petkov||m|prime-minister 2021-12-13/2022-08-02
Irina Bokova||f|director-general@unesco 2009-11-15/2017-11-14
Kristalina Georgieva||f|commissioner@european-commission 2010-02/2016-12; managing-director@imf 2019-10-01/
[greece]
Kostas Karamanlis; Costas Karamanlis|Kostas Caramanlis; Costas Caramanlis|m|prime-minister 2004-03-10/2009-10-06
George Papandreou|Georges Papandréou|m|prime-minister 2009-10-06/2011-11-11
Lucas Papademos|Loukas Papademos; Lucas Papadémos|m|prime-minister 2011-11-11/2012-05-16
Antonis Samaras||m|prime-minister 2012-06-20/2015-01-26
Alexis Tsipras||m|prime-minister 2015-01-26/2015-08; prime-minister 2015-09-21/2019-07-08
Kyriakos Mitsotakis||m|prime-minister 2019-07-08/2023-05; prime-minister 2023-06-26/
Nikos Dendias||m|foreign-minister 2019-07-09/2023-05; defence-minister 2023-06/
George Gerapetritis; Giorgos Gerapetritis|Georges Gerapetritis|m|foreign-minister 2023-06/
Nikos Kotzias||m|foreign-minister 2015-01-27/2018-10
Evangelos Venizelos||m|finance-minister 2011-06-17/2012-03; foreign-minister 2013-06-25/2015-01-27
Yanis Varoufakis||m|finance-minister 2015-01-27/2015-07-06
Karolos Papoulias||m|president 2005-03-12/2015-03
Prokopis Pavlopoulos||m|president 2015-03/2020-03-13
Katerina Sakellaropoulou||f|president 2020-03-13/2025-03-13
[cyprus]
Dimitris Christofias||m|president 2008-02-28/2013-02-28
Nicos Anastasiades; Nikos Anastasiades||m|president 2013-02-28/2023-02-28
Nikos Christodoulides||m|foreign-minister 2018-03-01/2022-01; president 2023-02-28/
Stella Kyriakides||f|commissioner@european-commission 2019-12-01/2024-11-30
[malta]
Joseph Muscat||m|prime-minister 2013-03/2020-01-13
Robert Abela||m|prime-minister 2020-01-13/
Roberta Metsola||f|president@european-parliament 2022-01-18/
[sweden]
Fredrik Reinfeldt||m|prime-minister 2006-10-06/2014-10-03
Stefan Löfven; Stefan Lofven||m|prime-minister 2014-10-03/2021-11-30
Magdalena Andersson||f|prime-minister 2021-11-30/2022-10-18
Ulf Kristersson||m|prime-minister 2022-10-18/
Carl Bildt||m|foreign-minister 2006-10-06/2014-10-03
Margot Wallström||f|foreign-minister 2014-10-03/2019-09-10
Ann Linde||f|foreign-minister 2019-09-10/2022-10-18
Tobias Billström||m|foreign-minister 2022-10-18/2024-09-10
Maria Malmer Stenergard||f|foreign-minister 2024-09-10/
Peter Hultqvist||m|defence-minister 2014-10-03/2022-10-18
Pål Jonson||m|defence-minister 2022-10-18/
Ylva Johansson||f|commissioner@european-commission 2019-12-01/2024-11-30
Greta Thunberg||f|
[finland]
Tarja Halonen||f|president 2000-03-01/2012-03-01
Sauli Niinistö||m|president 2012-03-01/2024-03-01
Alexander Stubb||m|foreign-minister 2008-04/2011-06; prime-minister 2014-06-24/2015-05-29; president 2024-03-01/
Matti Vanhanen||m|prime-minister 2003-06-24/2010-06-22
Mari Kiviniemi||f|prime-minister 2010-06-22/2011-06-22
Jyrki Katainen||m|prime-minister 2011-06-22/2014-06-24
Juha Sipilä||m|prime-minister 2015-05-29/2019-06-06
Antti Rinne||m|prime-minister 2019-06-06/2019-12-10
Sanna Marin||f|prime-minister 2019-12-10/2023-06-20
Petteri Orpo||m|prime-minister 2023-06-20/
Timo Soini||m|foreign-minister 2015-05-29/2019-06-06
Pekka Haavisto||m|foreign-minister 2019-06-06/2023-06-20
Elina Valtonen||f|foreign-minister 2023-06-20/
Antti Häkkänen||m|defence-minister 2023-06-20/
Olli Rehn||m|commissioner@european-commission 2004/2014
[norway]
Jens Stoltenberg||m|prime-minister 2005-10-17/2013-10-16; secretary-general@nato 2014-10-01/2024-10-01; finance-minister 2025-02-04/|Йенс Столтенберг
Erna Solberg||f|prime-minister 2013-10-16/2021-10-14
Jonas Gahr Støre; Jonas Gahr Store||m|foreign-minister 2005-10-17/2012-09-21; prime-minister 2021-10-14/
Espen Barth Eide||m|foreign-minister 2012-09-21/2013-10-16; foreign-minister 2023-10-16/
Børge Brende; Borge Brende||m|foreign-minister 2013-10-16/2017-10-20
Ine Eriksen Søreide; Ine Eriksen Soreide||f|defence-minister 2013-10-16/2017-10-20; foreign-minister 2017-10-20/2021-10-14
Anniken Huitfeldt||f|foreign-minister 2021-10-14/2023-10-16
Thorbjørn Jagland; Thorbjorn Jagland||m|secretary-general@council-of-europe 2009-10-01/2019-09-17
Jan Egeland||m|secretary-general@norwegian-refugee-council 2013-08/
Geir Pedersen; Geir O. Pedersen||m|envoy@united-nations 2019-01/2025
[denmark]
Anders Fogh Rasmussen||m|prime-minister 2001-11-27/2009-04-05; secretary-general@nato 2009-08-01/2014-09-30
Lars Løkke Rasmussen; Lars Lokke Rasmussen||m|prime-minister 2009-04-05/2011-10-03; prime-minister 2015-06-28/2019-06-27; foreign-minister 2022-12-15/
Helle Thorning-Schmidt||f|prime-minister 2011-10-03/2015-06-28
Mette Frederiksen||f|prime-minister 2019-06-27/
Jeppe Kofod||m|foreign-minister 2019-06-27/2022-12-15
Troels Lund Poulsen||m|defence-minister 2023-08/
Margrethe Vestager||f|commissioner@european-commission 2014-11-01/2024-11-30
Connie Hedegaard||f|commissioner@european-commission 2010-02/2014-10
Margrethe II; Queen Margrethe II|Margrethe II; reine Margrethe II|f|queen 1972-01-14/2024-01-14
Inger Andersen||f|executive-director@unep 2019-06/
[iceland]
Sigmundur Davíð Gunnlaugsson||m|prime-minister 2013-05-23/2016-04-07
Katrín Jakobsdóttir||f|prime-minister 2017-11-30/2024-04-09
Kristrún Frostadóttir||f|prime-minister 2024-12-21/
[estonia]
Toomas Hendrik Ilves||m|president 2006-10/2016-10-10
Kersti Kaljulaid||f|president 2016-10-10/2021-10-11
Alar Karis||m|president 2021-10-11/
Andrus Ansip||m|prime-minister 2005-04/2014-03-26; commissioner@european-commission 2014-11-01/2019
Taavi Rõivas||m|prime-minister 2014-03-26/2016-11-23
Jüri Ratas||m|prime-minister 2016-11-23/2021-01-26
Kaja Kallas||f|prime-minister 2021-01-26/2024-07-23; high-representative@european-union 2024-12-01/
Kristen Michal||m|prime-minister 2024-07-23/
Urmas Paet||m|foreign-minister 2005-04/2014-11
Urmas Reinsalu||m|foreign-minister 2019-04/2021-01-26; foreign-minister 2022-07-18/2023-04-17
Margus Tsahkna||m|foreign-minister 2023-04-17/
Hanno Pevkur||m|defence-minister 2022-07-18/
[latvia]
Valdis Dombrovskis||m|prime-minister 2009-03-12/2014-01-22; commissioner@european-commission 2014-11-01/
Raimonds Vējonis||m|president 2015-07-08/2019-07-08
Egils Levits||m|president 2019-07-08/2023-07-08
Edgars Rinkēvičs; Edgars Rinkevics||m|foreign-minister 2011-10-25/2023-07-08; president 2023-07-08/
Krišjānis Kariņš||m|prime-minister 2019-01-23/2023-09-15; foreign-minister 2023-09-15/2024-04
Evika Siliņa||f|prime-minister 2023-09-15/
Baiba Braže||f|foreign-minister 2024-04/
[lithuania]
Dalia Grybauskaitė||f|president 2009-07-12/2019-07-12
Gitanas Nausėda||m|president 2019-07-12/
Andrius Kubilius||m|prime-minister 2008-12-09/2012-12-13; commissioner@european-commission 2024-12-01/
Saulius Skvernelis||m|prime-minister 2016-12-13/2020-12-11
Ingrida Šimonytė||f|prime-minister 2020-12-11/2024-12-12
Linas Linkevičius||m|foreign-minister 2012-12-13/2020-12-11
Gabrielius Landsbergis||m|foreign-minister 2020-12-11/2024-12-12
Kęstutis Budrys||m|foreign-minister 2024-12-12/
Arvydas Anušauskas||m|defence-minister 2020-12-11/2024-03
[serbia]
Boris Tadić||m|president 2004-07-11/2012-04-05
Tomislav Nikolić||m|president 2012-05-31/2017-05-31
Aleksandar Vučić; Aleksandar Vucic|Aleksandar Vučić; Aleksandar Vucic; Alexandre Vucic|m|prime-minister 2014-04-27/2017-05-31; president 2017-05-31/|Александар Вучић
Ivica Dačić||m|prime-minister 2012-07-27/2014-04-27; foreign-minister 2014-04-27/2020-10-22; foreign-minister 2022-10-26/2024-05-02
Ana Brnabić||f|prime-minister 2017-06-29/2024-03
Vuk Jeremić||m|foreign-minister 2007-05-15/2012-07-27
Miloš Vučević||m|prime-minister 2024-05-02/2025-04-16
Nikola Selaković||m|foreign-minister 2020-10-28/2022-10-26
Slobodan Milošević||m|president 1991-01/1997-07
[croatia]
Jadranka Kosor||f|prime-minister 2009-07-06/2011-12-23
Ivo Josipović||m|president 2010-02/2015-02
Zoran Milanović||m|prime-minister 2011-12-23/2016-01-22; president 2020-02/
Kolinda Grabar-Kitarović||f|president 2015-02/2020-02
Andrej Plenković||m|prime-minister 2016-10-19/
Gordan Grlić Radman||m|foreign-minister 2019-07/
Marija Pejčinović Burić||f|secretary-general@council-of-europe 2019-09-18/2024-09-17
[slovenia]
Borut Pahor||m|prime-minister 2008-11-21/2012-02-10; president 2012-12-22/2022-12-22
Nataša Pirc Musar||f|president 2022-12-23/
Janez Janša; Janez Jansa||m|prime-minister 2012-02-10/2013-03-20; prime-minister 2020-03-13/2022-06-01
Marjan Šarec||m|prime-minister 2018-09-13/2020-03-13
Robert Golob||m|prime-minister 2022-06-01/
Tanja Fajon||f|foreign-minister 2022-06-01/
Aleksander Čeferin||m|president@uefa 2016-09/
[montenegro]
Milo Đukanović; Milo Djukanovic||m|prime-minister 2008-02/2010-12; prime-minister 2012-12/2016-11; president 2018-05-20/2023-05-20
Jakov Milatović||m|president 2023-05-20/
[albania]
Sali Berisha||m|prime-minister 2005-09/2013-09
Edi Rama||m|prime-minister 2013-09/
Ilir Meta||m|president 2017-07-24/2022-07-24
[north-macedonia]
Nikola Gruevski||m|prime-minister 2006-08/2016-01
Zoran Zaev||m|prime-minister 2017-05-31/2020-01-03; prime-minister 2020-08-30/2022-01-16
Dimitar Kovačevski||m|prime-minister 2022-01-16/2024-01
Stevo Pendarovski||m|president 2019-05-12/2024-05-12
Gordana Siljanovska-Davkova||f|president 2024-05-12/
Hristijan Mickoski||m|prime-minister 2024-06/
[kosovo]
Hashim Thaçi; Hashim Thaci||m|prime-minister 2008-01-09/2014-12-09; president 2016-04-07/2020-11-05
Atifete Jahjaga||f|president 2011-04-07/2016-04-07
Isa Mustafa||m|prime-minister 2014-12-09/2017-09-09
Ramush Haradinaj||m|prime-minister 2017-09-09/2020-02-03
Albin Kurti||m|prime-minister 2020-02-03/2020-06-03; prime-minister 2021-03-22/
Vjosa Osmani||f|president 2021-04/
[bosnia-and-herzegovina]
Milorad Dodik||m|president@republika-srpska 2010-11/2018-11; president@republika-srpska 2022-11/2025
Valentin Inzko||m|high-representative@office-of-the-high-representative 2009-03/2021-07-31
[moldova]
Vladimir Voronin||m|president 2001-04/2009-09
Igor Dodon||m|president 2016-12-23/2020-12-24
Maia Sandu|Maïa Sandu; Maia Sandu|f|prime-minister 2019-06-08/2019-11-14; president 2020-12-24/
Natalia Gavrilița; Natalia Gavrilita||f|prime-minister 2021-08-06/2023-02-16
Dorin Recean||m|prime-minister 2023-02-16/2025
Nicu Popescu||m|foreign-minister 2021-08-06/2024-01
[turkey]
Abdullah Gül; Abdullah Gul||m|president 2007-08-28/2014-08-28
Recep Tayyip Erdoğan; Recep Tayyip Erdogan; Tayyip Erdogan||m|prime-minister 2003-03-14/2014-08-28; president 2014-08-28/|Реджеп Тайип Эрдоган
Ahmet Davutoğlu; Ahmet Davutoglu||m|foreign-minister 2009-05-01/2014-08-28; prime-minister 2014-08-28/2016-05-24
Binali Yıldırım; Binali Yildirim||m|prime-minister 2016-05-24/2018-07-09
Ali Babacan||m|foreign-minister 2007-08-29/2009-05-01
Mevlüt Çavuşoğlu; Mevlut Cavusoglu||m|foreign-minister 2014-08-29/2015-08-28; foreign-minister 2015-11-24/2023-06-03
Hakan Fidan||m|director@mit 2010-05/2023-06-03; foreign-minister 2023-06-03/
İsmet Yılmaz; Ismet Yilmaz||m|
Fikri Işık||m|defence-minister 2016-05-24/2017-07-19
Hulusi Akar||m|defence-minister 2018-07/2023-06-03
Yaşar Güler; Yasar Guler||m|defence-minister 2023-06-03/
İbrahim Kalın; Ibrahim Kalin||m|spokesperson@turkish-presidency 2014-12/2023-06; director@mit 2023-06/
Süleyman Soylu||m|interior-minister 2016-08-31/2023-06-03
Mehmet Şimşek; Mehmet Simsek||m|finance-minister 2023-06-03/
Berat Albayrak||m|finance-minister 2018-07/2020-11
Kemal Kılıçdaroğlu; Kemal Kilicdaroglu||m|leader@chp 2010-05-22/2023-11
Ekrem İmamoğlu; Ekrem Imamoglu||m|mayor@istanbul-metropolitan-municipality 2019-06/2025-03
Fahrettin Altun||m|
Selahattin Demirtaş; Selahattin Demirtas||m|
Abdullah Öcalan; Abdullah Ocalan||m|leader@pkk
Fethullah Gülen; Fethullah Gulen||m|
Feridun Sinirlioğlu||m|secretary-general@osce 2024-12/
[vatican-city]
Benedict XVI; Pope Benedict XVI; Pope Benedict; Joseph Ratzinger|Benoît XVI; pape Benoît XVI|m|pope 2005-04-19/2013-02-28
Pope Francis; Jorge Mario Bergoglio|pape François|m|pope 2013-03-13/2025-04-21
Leo XIV; Pope Leo XIV; Pope Leo; Robert Prevost; Robert Francis Prevost|Léon XIV; pape Léon XIV|m|pope 2025-05-08/
Pietro Parolin||m|cardinal-secretary-of-state 2013-10-15/
Tarcisio Bertone||m|cardinal-secretary-of-state 2006-09-15/2013-10-15
Federico Lombardi||m|spokesperson@holy-see-press-office 2006-07/2016-07
Greg Burke||m|spokesperson@holy-see-press-office 2016-08/2018-12
Matteo Bruni||m|spokesperson@holy-see-press-office 2019-07/
`;
