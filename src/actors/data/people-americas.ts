/** Who holds or held office in the Americas. How a row is written: `rows.ts`. */
export const AMERICAS = `
[united-states]
George W. Bush; George Bush||m|president 2001-01-20/2009-01-20
Dick Cheney||m|vice-president 2001-01-20/2009-01-20
Barack Obama; Barack H. Obama||m|president 2009-01-20/2017-01-20|Барак Обама
Joe Biden; Joseph Biden; Joseph R. Biden||m|vice-president 2009-01-20/2017-01-20; president 2021-01-20/2025-01-20|Джо Байден
Donald Trump; Donald J. Trump||m|president 2017-01-20/2021-01-20; president 2025-01-20/|Дональд Трамп
Bill Clinton||m|president 1993-01-20/2001-01-20
Jimmy Carter||m|president 1977-01-20/1981-01-20
Mike Pence||m|vice-president 2017-01-20/2021-01-20
Kamala Harris||f|senator 2017-01/2021-01; vice-president 2021-01-20/2025-01-20
JD Vance; J.D. Vance||m|senator 2023-01/2025-01; vice-president 2025-01-20/
Condoleezza Rice||f|secretary-of-state 2005-01-26/2009-01-20
Hillary Clinton; Hillary Rodham Clinton||f|senator 2001-01/2009-01; secretary-of-state 2009-01-21/2013-02-01
John Kerry||m|secretary-of-state 2013-02-01/2017-01-20; envoy@state-department 2021-01-20/2024-03
Rex Tillerson||m|secretary-of-state 2017-02-01/2018-03-31
Mike Pompeo||m|director@cia 2017-01-23/2018-04-26; secretary-of-state 2018-04-26/2021-01-20
Antony Blinken; Tony Blinken||m|secretary-of-state 2021-01-26/2025-01-20|Энтони Блинкен
Marco Rubio||m|senator 2011-01/2025-01; secretary-of-state 2025-01-21/
Robert Gates||m|defence-secretary 2006-12-18/2011-06-30
Leon Panetta||m|director@cia 2009-02/2011-06-30; defence-secretary 2011-07-01/2013-02-26
Chuck Hagel||m|defence-secretary 2013-02-27/2015-02-17
Ash Carter; Ashton Carter||m|defence-secretary 2015-02-17/2017-01-20
James Mattis; Jim Mattis||m|defence-secretary 2017-01-20/2019-01-01
Patrick Shanahan||m|acting-defence-secretary 2019-01-01/2019-06
Mark Esper||m|defence-secretary 2019-07-23/2020-11-09
Lloyd Austin; Lloyd J. Austin||m|defence-secretary 2021-01-22/2025-01-20|Ллойд Остин
Pete Hegseth||m|defence-secretary 2025-01-25/
Tom Donilon||m|national-security-adviser 2010-10/2013-07-01
Susan Rice||f|ambassador@us-mission-to-the-un 2009-01/2013-06; national-security-adviser 2013-07-01/2017-01-20
Michael Flynn||m|national-security-adviser 2017-01/2017-02-13
H.R. McMaster; Herbert Raymond McMaster||m|national-security-adviser 2017-02-20/2018-04-09
John Bolton||m|ambassador@us-mission-to-the-un 2005-08/2006-12; national-security-adviser 2018-04-09/2019-09-10
Robert O'Brien||m|national-security-adviser 2019-09-18/2021-01-20
Jake Sullivan||m|national-security-adviser 2021-01-20/2025-01-20
Mike Waltz||m|national-security-adviser 2025-01-20/2025-05-01
Dana Perino||f|press-secretary@white-house 2007-09/2009-01-20
Robert Gibbs||m|press-secretary@white-house 2009-01-20/2011-02
Jay Carney||m|press-secretary@white-house 2011-02/2014-06
Josh Earnest||m|press-secretary@white-house 2014-06/2017-01-20
Sean Spicer||m|press-secretary@white-house 2017-01-20/2017-07-21
Sarah Huckabee Sanders; Sarah Sanders||f|press-secretary@white-house 2017-07-26/2019-06-30
Stephanie Grisham||f|press-secretary@white-house 2019-07-01/2020-04-07
Kayleigh McEnany||f|press-secretary@white-house 2020-04-07/2021-01-20
Jen Psaki||f|spokesperson@state-department 2013-02/2015-03; press-secretary@white-house 2021-01-20/2022-05-13
Karine Jean-Pierre||f|press-secretary@white-house 2022-05-13/2025-01-20
Karoline Leavitt||f|press-secretary@white-house 2025-01-20/
John Kirby||m|press-secretary@pentagon 2013-12/2015-05; spokesperson@state-department 2015-05/2017-01-20; press-secretary@pentagon 2021-01-20/2022-05; spokesperson@us-national-security-council 2022-05/2025-01-20|Джон Кирби
Adrienne Watson||f|spokesperson@us-national-security-council 2022/2024
Emily Horne||f|spokesperson@us-national-security-council 2021-01/2022
Sean Savett||m|spokesperson@us-national-security-council 2024/2025-01-20
Tommy Vietor||m|spokesperson@us-national-security-council 2011/2013
Ned Price||m|spokesperson@us-national-security-council 2014/2017-01; spokesperson@state-department 2021-01-20/2023-03
Garrett Marquis||m|spokesperson@us-national-security-council 2018/2019
Matthew Miller; Matt Miller||m|spokesperson@state-department 2023-04/2025-01-20
Vedant Patel||m|deputy-spokesperson@state-department 2022/2025-01
Tammy Bruce||f|spokesperson@state-department 2025-01/2025-08
Heather Nauert||f|spokesperson@state-department 2017-04/2019
Morgan Ortagus||f|spokesperson@state-department 2019-04/2021-01-20
Victoria Nuland||f|spokesperson@state-department 2011-05/2013; under-secretary@state-department 2021-05/2024-03
Marie Harf||f|deputy-spokesperson@state-department 2013-06/2015
Mark Toner||m|deputy-spokesperson@state-department 2010/2017
P.J. Crowley; Philip Crowley; Philip J. Crowley||m|spokesperson@state-department 2009-05/2011-03
Sean McCormack||m|spokesperson@state-department 2005-06/2009-01-20
Geoff Morrell||m|press-secretary@pentagon 2007-06/2011
Patrick Ryder; Pat Ryder||m|press-secretary@pentagon 2022-08/2025-01
Sabrina Singh||f|deputy-spokesperson@pentagon 2022-04/2025-01
Mike Mullen||m|chief-of-staff@us-joint-chiefs-of-staff 2007-10-01/2011-09-30
Martin Dempsey||m|chief-of-staff@us-joint-chiefs-of-staff 2011-10-01/2015-09-30
Joseph Dunford; Joe Dunford||m|chief-of-staff@us-joint-chiefs-of-staff 2015-10-01/2019-09-30
Mark Milley||m|chief-of-staff@us-joint-chiefs-of-staff 2019-10-01/2023-09-30
Charles Q. Brown; CQ Brown||m|chief-of-staff@us-joint-chiefs-of-staff 2023-10-01/2025-02-21
David Petraeus||m|director@cia 2011-09-06/2012-11-09
Michael Hayden||m|director@cia 2006-05/2009-02
John Brennan||m|director@cia 2013-03-08/2017-01-20
Gina Haspel||f|director@cia 2018-05-21/2021-01-20
William Burns; Bill Burns; William J. Burns||m|director@cia 2021-03-19/2025-01-20
John Ratcliffe||m|director@us-office-of-the-director-of-national-intelligence 2020-05-26/2021-01-20; director@cia 2025-01-23/
James Clapper||m|director@us-office-of-the-director-of-national-intelligence 2010-08/2017-01-20
Dan Coats||m|director@us-office-of-the-director-of-national-intelligence 2017-03/2019-08-15
Avril Haines||f|director@us-office-of-the-director-of-national-intelligence 2021-01-21/2025-01-20
Tulsi Gabbard||f|director@us-office-of-the-director-of-national-intelligence 2025-02-12/
Robert Mueller||m|director@fbi 2001-09-04/2013-09-04
James Comey||m|director@fbi 2013-09-04/2017-05-09
Christopher Wray||m|director@fbi 2017-08-02/2025-01
Kash Patel||m|director@fbi 2025-02/
Eric Holder||m|attorney-general@us-justice-department 2009-02-03/2015-04-27
Loretta Lynch||f|attorney-general@us-justice-department 2015-04-27/2017-01-20
Jeff Sessions||m|attorney-general@us-justice-department 2017-02-09/2018-11-07
William Barr; Bill Barr||m|attorney-general@us-justice-department 2019-02-14/2020-12-23
Merrick Garland||m|attorney-general@us-justice-department 2021-03-11/2025-01-20
Pam Bondi||f|attorney-general@us-justice-department 2025-02-05/
Henry Paulson; Hank Paulson||m|treasury-secretary 2006-07/2009-01-20
Timothy Geithner; Tim Geithner||m|treasury-secretary 2009-01-26/2013-01-25
Jack Lew; Jacob Lew||m|treasury-secretary 2013-02-28/2017-01-20
Steven Mnuchin||m|treasury-secretary 2017-02-13/2021-01-20
Janet Yellen||f|chair@us-federal-reserve 2014-02-03/2018-02-03; treasury-secretary 2021-01-26/2025-01-20
Scott Bessent||m|treasury-secretary 2025-01-28/
Ben Bernanke||m|chair@us-federal-reserve 2006-02-01/2014-01-31
Jerome Powell||m|chair@us-federal-reserve 2018-02-05/
Janet Napolitano||f|secretary@us-department-of-homeland-security 2009-01-21/2013-09-06
Kirstjen Nielsen||f|secretary@us-department-of-homeland-security 2017-12-06/2019-04
Alejandro Mayorkas||m|secretary@us-department-of-homeland-security 2021-02-02/2025-01-20
Gina Raimondo||f|secretary@us-commerce-department 2021-03-03/2025-01-20
Anthony Fauci||m|director@niaid 1984/2022-12
Samantha Power||f|ambassador@us-mission-to-the-un 2013-08/2017-01-20
Nikki Haley||f|ambassador@us-mission-to-the-un 2017-01-27/2018-12-31
Kelly Craft||f|ambassador@us-mission-to-the-un 2019-09/2021-01-20
Linda Thomas-Greenfield||f|ambassador@us-mission-to-the-un 2021-02/2025-01-20
Zalmay Khalilzad||m|envoy@state-department 2018-09/2021-10
Nancy Pelosi||f|speaker@us-house-of-representatives 2007-01-04/2011-01-03; speaker@us-house-of-representatives 2019-01-03/2023-01-03
John Boehner||m|speaker@us-house-of-representatives 2011-01-05/2015-10-29
Paul Ryan||m|speaker@us-house-of-representatives 2015-10-29/2019-01-03
Kevin McCarthy||m|speaker@us-house-of-representatives 2023-01-07/2023-10-03
Mike Johnson||m|speaker@us-house-of-representatives 2023-10-25/
Mitch McConnell||m|senator 1985-01/
Harry Reid||m|senator 1987-01/2017-01
Chuck Schumer||m|senator 1999-01/
John McCain||m|senator 1987-01/2018-08-25
Lindsey Graham||m|senator 2003-01/
Bernie Sanders||m|senator 2007-01/
Elizabeth Warren||f|senator 2013-01/
Ted Cruz||m|senator 2013-01/
Mitt Romney||m|senator 2019-01/2025-01
Edward Snowden||m|
Jeff Bezos||m|
Bill Gates||m|
Elon Musk||m|
Mark Zuckerberg||m|
[canada]
Stephen Harper||m|prime-minister 2006-02-06/2015-11-04
Justin Trudeau||m|prime-minister 2015-11-04/2025-03-14
Mark Carney||m|governor@bank-of-england 2013-07-01/2020-03-15; prime-minister 2025-03-14/
Lawrence Cannon||m|foreign-minister 2008-10-30/2011-05-18
John Baird||m|foreign-minister 2011-05-18/2015-02-03
Rob Nicholson||m|defence-minister 2013-07-15/2015-02-09; foreign-minister 2015-02-09/2015-11-04
Stéphane Dion||m|foreign-minister 2015-11-04/2017-01-10
Chrystia Freeland||f|foreign-minister 2017-01-10/2019-11-20; deputy-prime-minister 2019-11-20/2024-12-16; finance-minister 2020-08-18/2024-12-16
François-Philippe Champagne||m|foreign-minister 2019-11-20/2021-01-12; finance-minister 2025-03-14/
Marc Garneau||m|foreign-minister 2021-01-12/2021-10-26
Mélanie Joly||f|foreign-minister 2021-10-26/2025-05-13
Anita Anand||f|defence-minister 2021-10-26/2023-07-26; foreign-minister 2025-05-13/
Peter MacKay||m|defence-minister 2007-08-14/2013-07-15
Jason Kenney||m|defence-minister 2015-02-09/2015-11-04; premier@alberta-government 2019-04-30/2022-10-11
Harjit Sajjan||m|defence-minister 2015-11-04/2021-10-26
Bill Blair||m|defence-minister 2023-07-26/2025-05
Jim Flaherty||m|finance-minister 2006-02-06/2014-03-18
Bill Morneau||m|finance-minister 2015-11-04/2020-08-17
Pierre Poilievre||m|leader@conservative-party-of-canada 2022-09-10/
Jagmeet Singh||m|leader@new-democratic-party 2017-10-01/2025
Jean Charest||m|premier@quebec-government 2003-04-29/2012-09-19
Pauline Marois||f|premier@quebec-government 2012-09-19/2014-04-23
Philippe Couillard||m|premier@quebec-government 2014-04-23/2018-10-18
François Legault||m|premier@quebec-government 2018-10-18/
Doug Ford||m|premier@ontario-government 2018-06-29/
Valérie Plante||f|mayor@montreal-city-hall 2017-11/2025-11
Stephen Poloz||m|governor@bank-of-canada 2013-06/2020-06
Tiff Macklem||m|governor@bank-of-canada 2020-06/
[mexico]
Felipe Calderón||m|president 2006-12-01/2012-11-30
Enrique Peña Nieto||m|president 2012-12-01/2018-11-30
Andrés Manuel López Obrador; AMLO||m|president 2018-12-01/2024-09-30
Claudia Sheinbaum||f|president 2024-10-01/
Patricia Espinosa||f|foreign-minister 2006-12-01/2012-11-30; executive-secretary@unfccc 2016-07/2022-07
Luis Videgaray||m|foreign-minister 2017-01-04/2018-11-30
Marcelo Ebrard||m|foreign-minister 2018-12-01/2023-06-12
Alicia Bárcena||f|foreign-minister 2023-07/2024-09-30
Juan Ramón de la Fuente||m|foreign-minister 2024-10-01/
[brazil]
Luiz Inácio Lula da Silva; Lula; Lula da Silva||m|president 2003-01-01/2011-01-01; president 2023-01-01/
Dilma Rousseff||f|president 2011-01-01/2016-08-31; president@new-development-bank 2023-03/
Michel Temer||m|president 2016-08-31/2019-01-01
Jair Bolsonaro||m|president 2019-01-01/2023-01-01
Celso Amorim||m|foreign-minister 2003-01-01/2011-01-01; defence-minister 2011-08/2015-01-01
Antonio Patriota||m|foreign-minister 2011-01-01/2013-08
Ernesto Araújo||m|foreign-minister 2019-01-01/2021-03
Mauro Vieira||m|foreign-minister 2015-01-01/2016-05-12; foreign-minister 2023-01-01/
Fernando Haddad||m|finance-minister 2023-01-01/
Paulo Guedes||m|finance-minister 2019-01-01/2023-01-01
Sergio Moro||m|justice-minister 2019-01-01/2020-04-24
Geraldo Alckmin||m|vice-president 2023-01-01/
Marina Silva||f|environment-minister 2003-01-01/2008-05; environment-minister 2023-01-01/
Roberto Azevêdo||m|director-general@wto 2013-09-01/2020-08-31
José Graziano da Silva||m|director-general@fao 2012-01-01/2019-07-31
[argentina]
Cristina Fernández de Kirchner; Cristina Kirchner; Cristina Fernandez||f|president 2007-12-10/2015-12-09; vice-president 2019-12-10/2023-12-10
Mauricio Macri||m|president 2015-12-10/2019-12-10
Alberto Fernández||m|president 2019-12-10/2023-12-10
Javier Milei||m|president 2023-12-10/
Sergio Massa||m|economy-minister 2022-08/2023-12-10
Héctor Timerman||m|foreign-minister 2010-06/2015-12-10
Susana Malcorra||f|foreign-minister 2015-12-10/2017-06
Santiago Cafiero||m|foreign-minister 2021-09-20/2023-12-10
Diana Mondino||f|foreign-minister 2023-12-10/2024-10-30
[venezuela]
Hugo Chávez||m|president 1999-02-02/2013-03-05
Nicolás Maduro||m|foreign-minister 2006-08/2013-01; president 2013-04-19/
Juan Guaidó||m|
María Corina Machado||f|
Delcy Rodríguez||f|foreign-minister 2014-12/2017-06; vice-president 2018-06/
Jorge Arreaza||m|foreign-minister 2017-08/2021-08
Yván Gil||m|foreign-minister 2023-01/
Vladimir Padrino López; Vladimir Padrino||m|defence-minister 2014-10/
Diosdado Cabello||m|
Edmundo González; Edmundo González Urrutia||m|
[colombia]
Álvaro Uribe||m|president 2002-08-07/2010-08-07
Juan Manuel Santos||m|defence-minister 2006-07/2009-05; president 2010-08-07/2018-08-07
Iván Duque||m|president 2018-08-07/2022-08-07
Gustavo Petro||m|president 2022-08-07/
Francia Márquez||f|vice-president 2022-08-07/
María Ángela Holguín||f|foreign-minister 2010-08-07/2018-08-07
Álvaro Leyva||m|foreign-minister 2022-08-07/2024
[peru]
Alberto Fujimori||m|president 1990-07-28/2000-11
Alan García||m|president 2006-07-28/2011-07-28
Ollanta Humala||m|president 2011-07-28/2016-07-28
Pedro Pablo Kuczynski||m|president 2016-07-28/2018-03-23
Martín Vizcarra||m|president 2018-03-23/2020-11-09
Francisco Sagasti||m|president 2020-11-17/2021-07-28
Pedro Castillo||m|president 2021-07-28/2022-12-07
Dina Boluarte||f|president 2022-12-07/2025-10-10
Keiko Fujimori||f|
[chile]
Michelle Bachelet||f|president 2006-03-11/2010-03-11; president 2014-03-11/2018-03-11; high-commissioner@ohchr 2018-09-01/2022-08-31
Sebastián Piñera||m|president 2010-03-11/2014-03-11; president 2018-03-11/2022-03-11
Gabriel Boric||m|president 2022-03-11/
José Miguel Insulza||m|secretary-general@oas 2005-05-26/2015-05-26
[bolivia]
Evo Morales||m|president 2006-01-22/2019-11-10
Jeanine Áñez||f|acting-president 2019-11-12/2020-11-08
Luis Arce||m|president 2020-11-08/2025-11-08
[ecuador]
Rafael Correa||m|president 2007-01-15/2017-05-24
Lenín Moreno||m|president 2017-05-24/2021-05-24
Guillermo Lasso||m|president 2021-05-24/2023-11-23
Daniel Noboa||m|president 2023-11-23/
[paraguay]
Fernando Lugo||m|president 2008-08-15/2012-06-22
Horacio Cartes||m|president 2013-08-15/2018-08-15
Mario Abdo Benítez||m|president 2018-08-15/2023-08-15
Santiago Peña||m|president 2023-08-15/
[uruguay]
Tabaré Vázquez||m|president 2005-03-01/2010-03-01; president 2015-03-01/2020-03-01
José Mujica; Pepe Mujica||m|president 2010-03-01/2015-03-01
Luis Lacalle Pou||m|president 2020-03-01/2025-03-01
Yamandú Orsi||m|president 2025-03-01/
Luis Almagro||m|foreign-minister 2010-03-01/2015-03; secretary-general@oas 2015-05-26/2025-05
[cuba]
Fidel Castro||m|president 1976-12/2008-02-24
Raúl Castro||m|president 2008-02-24/2018-04-19
Miguel Díaz-Canel||m|president 2018-04-19/
Bruno Rodríguez; Bruno Rodríguez Parrilla||m|foreign-minister 2009-03-02/
[haiti]
René Préval||m|president 2006-05-14/2011-05-14
Michel Martelly||m|president 2011-05-14/2016-02-07
Jovenel Moïse||m|president 2017-02-07/2021-07-07
Ariel Henry||m|prime-minister 2021-07-20/2024-04
Jimmy Chérizier||m|
[honduras]
Manuel Zelaya||m|president 2006-01-27/2009-06-28
Porfirio Lobo||m|president 2010-01-27/2014-01-27
Juan Orlando Hernández||m|president 2014-01-27/2022-01-27
Xiomara Castro||f|president 2022-01-27/
[guatemala]
Álvaro Colom||m|president 2008-01-14/2012-01-14
Otto Pérez Molina||m|president 2012-01-14/2015-09
Jimmy Morales||m|president 2016-01-14/2020-01-14
Alejandro Giammattei||m|president 2020-01-14/2024-01-14
Bernardo Arévalo||m|president 2024-01/
[el-salvador]
Mauricio Funes||m|president 2009-06-01/2014-06-01
Salvador Sánchez Cerén||m|president 2014-06-01/2019-06-01
Nayib Bukele||m|president 2019-06-01/
[nicaragua]
Daniel Ortega||m|president 2007-01-10/
Rosario Murillo||f|vice-president 2017-01/
[costa-rica]
Óscar Arias||m|president 2006-05-08/2010-05-08
Laura Chinchilla||f|president 2010-05-08/2014-05-08
Carlos Alvarado||m|president 2018-05-08/2022-05-08
Rodrigo Chaves||m|president 2022-05-08/
Christiana Figueres||f|executive-secretary@unfccc 2010/2016-07
[panama]
Ricardo Martinelli||m|president 2009-07-01/2014-07-01
Juan Carlos Varela||m|president 2014-07-01/2019-07-01
Laurentino Cortizo||m|president 2019-07-01/2024-07-01
José Raúl Mulino||m|president 2024-07-01/
[dominican-republic]
Leonel Fernández||m|president 2004-08-16/2012-08-16
Danilo Medina||m|president 2012-08-16/2020-08-16
Luis Abinader||m|president 2020-08-16/
[jamaica]
Andrew Holness||m|prime-minister 2016-03/
[barbados]
Mia Mottley||f|prime-minister 2018-05/
[guyana]
Irfaan Ali||m|president 2020-08-02/
`;
