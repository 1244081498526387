/**
 * 2048 ordinary German nouns for recovery words; BIP-39 has no German list. Each has four to nine letters from a to z, so
 * that no keyboard lacks one, and no two begin with the same four. Their order is their meaning: no word may ever be
 * added, dropped or moved, or what people wrote down opens nothing any more.
 */
export const wordlist: readonly string[] = `
Abbau Abbild Abdruck Abend Abfahrt Abgang Abhang Abitur Abkehr Abkommen Ablauf Abreise Abruf Absatz Abschied Absender
Absicht Absprung Abstand Abtei Abwehr Abzug Achse Achtung Acker Adapter Addition Ader Adjektiv Adler Adresse Advent
Affe Agentur Ahnung Ahorn Airbag Akademie Akkord Akte Aktion Akustik Akzent Album Algebra Allee Alltag Almanach Alpen
Alphabet Altar Altbau Altertum Ambiente Amboss Ameise Ampel Amsel Amulett Analyse Ananas Anatomie Anbau Anbieter
Anblick Andacht Andenken Andrang Anekdote Anfang Anflug Angabe Angebot Angler Anhang Anis Anker Anklang Ankunft Anlage
Anleitung Anmeldung Anmut Annahme Anorak Anpfiff Anprobe Anreiz Anruf Ansage Ansicht Ansporn Anstalt Antenne Antlitz
Antrag Antwort Anwalt Anwesen Anwohner Anzahl Anzeige Anzug Apfel Apotheke Apparat Appetit Applaus April Aquarell
Arbeit Archiv Areal Arena Argument Arie Arkade Arktis Armband Arnika Aroma Artikel Arzt Asche Aspekt Asphalt Aster
Astronaut Atelier Atem Athlet Atlas Attest Attribut Aubergine Audienz Aufbau Aufdruck Auffahrt Aufgabe Auflage
Aufnahme Aufruf Aufsatz Auftrag Aufwand Aufzug Auge August Aula Aura Ausbau Ausdruck Ausflug Ausgabe Aushang Auskunft
Ausland Ausnahme Auspuff Ausritt Aussicht Auswahl Auszug Auto Avocado Azur Bach Backofen Badehose Bagger Bahn Bakterie
Balance Balkon Ball Balsam Bambus Banane Band Banjo Bank Banner Barock Barsch Bart Base Basis Bass Bastler Batik
Batterie Bauch Bauer Baum Becher Beere Beet Begabung Beginn Begriff Beifall Beilage Beirat Beispiel Beitrag Belag
Beleg Benutzer Benzin Berater Bereich Berg Bericht Bernstein Beruf Bescheid Besen Besitz Besteck Besuch Beton Betrag
Bett Beweis Bewohner Bezirk Bezug Biathlon Biber Biegung Biene Bier Bilanz Bild Billard Bindung Biologie Biotop Birke
Birne Biskuit Bison Bitte Blase Blatt Blech Blende Blick Blinker Blitz Block Blues Blume Bluse Bock Boden Bogen Bohle
Bohne Bohrer Boje Bolzen Bonbon Bonsai Bonus Boot Bord Borste Botanik Bote Botschaft Boutique Bowle Brand Bratsche
Brauch Brei Bremse Brett Brezel Brief Brille Brise Brocken Brokkoli Bronze Brosche Brot Bruch Bruder Brunnen Brust
Buch Buckel Bude Budget Buffet Bulle Bummel Bund Bungalow Burg Busch Bussard Butter Campus Cello Cembalo Cent Chalet
Chance Chaos Charme Chef Chemie Chip Chirurg Chor Chronik Clown Club Cocktail Collage Comic Computer Couch Coupon
Cousin Cover Creme Crew Curry Dach Dackel Dame Damm Dampf Dank Dasein Datei Dattel Datum Dauer Daumen Daune Debatte
Deckel Deich Dekan Dekor Delfin Delle Demut Denkmal Depot Design Dessert Detail Devise Dezember Dialog Diamant Dichter
Diele Dienstag Dill Dimension Dingo Dinkel Diplom Direktor Dirigent Diskus Distanz Docht Dogge Dohle Doktor Dokument
Dollar Donner Doppel Dorf Dorn Dose Dosis Dozent Drache Dragoner Draht Drama Dreher Dreieck Drift Drogerie Drohne
Drossel Drucker Dschungel Duett Duft Dunst Durst Dusche Dutzend Dynamik Ebbe Ebene Echo Echtheit Edelstein Efeu Effekt
Egge Ehre Ehrgeiz Eichel Eifer Eigentum Eigner Eimer Einblick Eindruck Einfall Eingang Einheit Einkauf Einlage
Einnahme Einsicht Eintopf Einwohner Einzug Eisdiele Eisen Eiszeit Elch Elefant Eleganz Elektron Element Elfe Elle
Elster Eltern Emblem Emotion Empfang Empore Ende Energie Engel Engpass Enkel Ensemble Entdecker Ente Entlein Entwurf
Enzian Episode Epoche Epos Erbauer Erbe Erbse Erdbeere Erde Erdkugel Ereignis Erfahrung Erfinder Erfolg Ergebnis
Erhalt Erholung Erker Erlaubnis Erlebnis Ernte Ersatz Ertrag Erwartung Erzieher Esche Esel Essay Essenz Essig
Esszimmer Etage Etappe Ethik Etikett Etui Eule Euphorie Ewigkeit Exemplar Existenz Extrakt Fabel Fabrik Fach Fackel
Faden Fagott Fahne Fahrer Fairness Faktor Falke Falter Familie Fang Fantasie Farbe Farm Fasan Faser Fassade Fastnacht
Fauna Faust Favorit Fazit Februar Feder Feedback Fehlstart Feier Feile Feld Fell Fels Fenchel Fenster Ferien Ferkel
Fernglas Ferse Festival Feuer Fibel Fichte Figur Filiale Film Filter Filz Finale Finder Finger Fink Firma Fisch Fjord
Flachs Flagge Flamingo Flanke Flasche Flaute Fleck Flieder Flirt Flocke Floh Flora Flosse Flotte Flug Flur Fluss Flut
Fohlen Fokus Folie Folklore Fondue Forelle Formel Forst Forum Foto Foul Foyer Fracht Frage Fregatte Freitag Freund
Friede Frist Frohsinn Front Frost Frucht Fuchs Fuge Fund Funktion Furche Furnier Futter Gabe Galaxie Galerie Galopp
Gang Gans Garage Gardine Garn Garten Gasse Gast Gattung Gaumen Gazelle Gebiet Gebrauch Geburt Gedanke Gedicht Geduld
Gefieder Geflecht Gegend Gegner Gehalt Gehege Gehilfe Gehweg Geige Geist Gelenk Gemeinde Generator Genie Genosse
Genuss Geologie Gepard Gerste Geruch Gesang Geschenk Gesicht Gestalt Gesuch Getreide Gewand Gewerbe Gewinn Gezeiten
Giebel Gilde Ginster Gipfel Gips Giraffe Girlande Gitarre Gitter Glanz Glas Glaube Gleis Glied Globus Glocke Glossar
Glut Gnade Gold Golf Gondel Gong Grad Grafik Gramm Granit Gras Grat Grazie Greif Gremium Grenze Griff Grill Groschen
Grotte Grube Grund Gruppe Gulasch Gummi Gunst Gurke Gurt Guru Guss Guthaben Haar Habicht Hafen Hagel Hahn Haken Halm
Hals Haltung Hammer Hamster Hand Hang Hanse Hantel Harfe Harmonie Harz Hase Haube Hauch Haufen Haus Haut Hebamme Hebel
Hecht Hefe Heft Heide Heilung Heimat Heizung Hektar Held Helfer Helium Helm Hemd Henkel Henne Herberge Herd Hering
Herkunft Hermelin Herz Hibiskus Hilfe Himbeere Himmel Hinblick Hinweis Hirsch Hirte Historie Hitze Hobby Hobel
Hochzeit Hockey Hoffnung Holunder Holz Honig Honorar Hopfen Horde Horizont Horn Horoskop Hose Hotel Hufeisen Huhn
Hummer Humor Humus Hund Hydrant Hymne Idee Idol Idylle Igel Iglu Ikone Illusion Iltis Imbiss Imker Import Impuls Index
Ingenieur Ingwer Inhalt Innung Insel Institut Interview Investor Iris Jacke Jagd Jaguar Jahr Januar Jargon Jasmin
Jause Jazz Jeans Joghurt Joker Jolle Journal Joystick Jubel Jubilar Judo Jugend Juli Junge Juni Jupiter Jura Jury
Juwel Kabarett Kabel Kabine Kachel Kaffee Kahn Kajak Kakao Kaktus Kalb Kalender Kalk Kamera Kamin Kammer Kanal Kandis
Kanister Kanne Kanon Kanton Kanu Kanzel Kapelle Kapitel Kapsel Kapuze Karaoke Karneval Karotte Karpfen Karte Kaschmir
Kaskade Kasse Kasten Katalog Kater Katze Kegel Kehle Keil Keim Keks Kelch Keller Kenner Keramik Kern Kerze Kessel
Kette Keule Kiefer Kiesel Kilo Kind Kinn Kino Kiosk Kirche Kirmes Kirsche Kissen Kiste Kita Kittel Kiwi Klammer Klang
Klappe Klarheit Klassik Klatsch Klause Klavier Kleber Klee Kleid Klempner Klette Klima Klinke Klippe Kloster Klotz
Klub Klugheit Knack Knall Knauf Knick Knie Kniff Knirps Knochen Knolle Knopf Knospe Knoten Koala Kobold Kocher Koffer
Kohle Kolibri Kollege Kolonne Kolumne Kombi Komet Komfort Komiker Kommode Kompass Konfetti Kongress Konsum Kontakt
Konvoi Konzept Kopf Kopie Koralle Korb Kordel Korken Korn Korridor Kosename Kosmos Kost Krabbe Kraft Kragen Kranz
Kratzer Kraut Krawatte Kreis Kresse Kreuz Krimi Krippe Kristall Kritik Krokus Krone Krug Kruste Kuchen Kuckuck Kugel
Kulisse Kultur Kumpel Kunde Kunst Kupfer Kurier Kurort Kurs Kurve Kuss Kutsche Kutter Labor Lachs Lack Laden Ladung
Lage Lagune Laie Lakritz Lama Lametta Lamm Lampe Land Lappen Lasso Latein Latte Laub Lauch Laufbahn Laune Laut
Lavendel Lawine Layout Leben Leder Legende Lehm Lehne Lehrer Leim Leinwand Leiste Leiter Lektion Lenker Lenz Leopard
Lerche Lesart Leser Lesung Leuchter Leute Level Lexikon Liane Libelle Licht Liebe Lied Lieferung Liege Lift Lilie
Limonade Linde Lineal Linie Linse Lippe Liter Lizenz Lobby Locher Logbuch Loge Logik Logo Lohn Loipe Lokal Lorbeer
Lotse Lotto Lotus Luchs Luft Luke Luna Lunge Lupe Lust Luxus Lyrik Macht Magazin Magen Magie Magnet Mahlzeit Mais
Major Makel Makler Makrele Maler Malve Malz Mammut Manager Mandel Manege Mango Manier Mann Mantel Mappe Marathon
Marder Marge Marine Markt Marmor Marsch Marzipan Maschine Maske Massage Mast Material Mathe Matrix Matte Mauer
Maulwurf Maus Maxime Mechanik Medaille Medizin Meer Megafon Mehl Mehrheit Meile Meinung Meister Melisse Melodie
Membran Memo Menge Mensch Mentor Merkmal Messe Metall Meter Methode Metronom Metzger Miene Mieter Mikrofon Milan Milch
Milieu Million Mimik Mineral Miniatur Minute Minze Mission Mistel Mittwoch Mixer Mobil Modell Modus Mohn Molch Molke
Moment Monat Mond Monitor Monolog Montag Monument Moor Moos Moped Mops Morgen Morse Mosaik Most Motel Motiv Motor
Motto Muffin Mulde Mund Murmel Muschel Museum Musik Muskel Muster Mutter Mythos Nachbar Nadel Nagel Nahrung Name
Narzisse Nase Nashorn Natter Natur Nebel Neffe Nektar Nelke Nenner Nerz Nest Netz Neuerung Neugier Neuheit Neuigkeit
Neuling Neuzeit Nichte Nickel Niederung Niere Nilpferd Nische Niveau Nixe Nomen Norden Norm Nostalgie Notar Notebook
Notiz Nougat November Nudel Nummer Nuss Nutzen Nylon Oase Objekt Oboe Obst Ochse Odyssee Ofen Office Ohrring Oktober
Oldtimer Olive Olymp Omelett Omen Omnibus Onkel Onyx Opal Oper Option Opus Orakel Orange Orbit Orchidee Orden Ordner
Oregano Organ Orgel Orient Orkan Ornament Ortschaft Osten Otter Outfit Overall Ozean Ozon Paar Packung Paddel Pagode
Paket Palast Palette Palme Panda Panorama Pantoffel Papagei Papier Pappel Paprika Papyrus Paradies Parcours Parfum
Parkett Partner Passage Pasta Pate Pauke Pause Pavillon Pedal Pegel Pelikan Pelz Pendler Pension Periode Perle Person
Petition Pfad Pfahl Pfanne Pfau Pfeffer Pfeil Pfennig Pferd Pfiff Pfingsten Pfirsich Pflaume Pfleger Pflicht Pflug
Pforte Pfosten Pfote Pfropfen Pfund Phase Phrase Physik Pianist Picknick Pilger Pilot Pilz Pinguin Pinie Pinnwand
Pinsel Pionier Pipette Pirat Pirol Piste Pixel Pizza Plakat Planet Plastik Platin Plauderei Plombe Podest Podium
Poesie Poet Pointe Pokal Politik Polster Pommes Pony Popcorn Porree Portal Porzellan Posaune Pose Position Post
Potenzial Pracht Praline Praxis Predigt Preis Premiere Primel Prinz Prise Privileg Problem Produkt Profil Programm
Projekt Prolog Pronomen Prophet Prosa Provinz Prozent Publikum Pudding Pudel Puffer Pullover Puls Pult Pulver Puma
Pumpe Punkt Punsch Puppe Purpur Puzzle Pyjama Pyramide Quadrat Qualle Quartal Quelle Quintett Quirl Quitte Quiz Quote
Rabatt Rabe Radar Radio Radler Rahmen Rakete Rallye Rampe Rand Rappe Rasen Rassel Raster Ratgeber Rathaus Rauch Raum
Raupe Reaktion Rebe Rebhuhn Rechen Rede Redner Reeder Referat Reflex Reform Refrain Regal Regen Regie Regler Reichtum
Reifen Reigen Reihe Reim Reisig Reiter Rekord Relation Reling Renner Rente Reparatur Replik Reporter Reptil Reserve
Residenz Resonanz Respekt Rest Resultat Rettich Revier Revue Rezept Rhabarber Rhetorik Rhythmus Riegel Riemen Riese
Riff Rinde Ring Rippe Ritter Ritual Robbe Robe Roboter Rochen Rock Rodel Roggen Rohr Rolle Romanze Rose Rosine
Rosmarin Rotation Route Rubin Rubrik Rucksack Rudel Ruhe Ruhm Ruine Rummel Rumpf Runde Saal Saatgut Sache Sack Safari
Saft Saga Sage Sahne Saison Saite Salat Salbei Salon Salto Salve Salz Samba Samen Sammler Samstag Samt Sand Sanftmut
Saphir Sardine Satellit Satire Sattler Satz Sauce Saum Sauna Savanne Saxofon Schatten Scheibe Schiff Schluss Schmied
Schnee Schotter Schrift Schutz Schwan Seele Segen Segler Segment Seide Seife Seil Seite Sektor Sekunde Sellerie
Semester Seminar Semmel Sender Senf Senior Sensor September Serenade Serie Service Sesam Sessel Shampoo Show Sichel
Sieb Siedler Sieger Signal Silber Silo Sims Sinfonie Sinn Sippe Sirene Sirup Sitte Sitz Skala Skat Skepsis Skizze
Skorpion Skript Skulptur Slogan Smoking Sockel Sofa Software Sohle Sohn Soja Solist Sommer Sonate Sonde Sonntag Sopran
Sorbet Sorgfalt Sorte Souvenir Spagat Spalier Spange Spargel Spatz Specht Speise Spektrum Spender Sperling Spieler
Spinat Spirale Spitze Splitter Sport Sprache Sprecher Springer Sprosse Sprung Spuk Spule Spur Stab Stachel Stadt
Staffel Stall Stamm Standard Stapel Start Statue Staub Stecker Steg Stein Stempel Stern Steuer Stich Stier Stift Stil
Stimme Stirn Stock Stoff Stollen Stoppuhr Storch Strand Streifen Strom Struktur Stube Studium Stufe Stuhl Stunde Sturz
Stute Suche Sumpf Suppe Surfer Symbol Synthese System Szene Tabak Tabelle Tablett Tacho Tadel Tafel Tagebuch Tagung
Taille Takt Talent Tandem Tango Tanker Tanne Tante Tapete Tapir Tarif Tasche Tastatur Tatze Taube Taucher Tausch Taxi
Team Technik Teekanne Teer Teich Teig Teil Telefon Teller Tempo Tennis Tenor Teppich Termin Terrasse Terz Test Text
Theater Theke Thema Theorie Therapie These Thron Thunfisch Ticket Tiegel Tier Tiger Timing Tinte Tipp Tisch Titel
Toast Tochter Tofu Token Toleranz Tomate Tombola Tonfall Tonne Topas Topf Torte Torwart Tour Trab Tradition Trainer
Traktor Trampolin Trasse Traum Treffer Trend Treppe Tresor Treue Tribut Trick Trikot Trio Tritt Triumph Trockner
Trolley Trommel Tropfen Trost Trubel Truhe Trumpf Trupp Truthahn Tube Tuch Tugend Tulpe Tundra Tunika Tunnel Turbine
Turm Turnier Tutor Ufer Uhrzeit Ukulele Ulme Umarmung Umbau Umbruch Umfang Umfeld Umfrage Umgang Umhang Umkleide
Umkreis Umland Umriss Umsatz Umschlag Umsicht Umstand Umwelt Umzug Unikat Unterhalt Urahn Urgestein Urheber Urkunde
Urlaub Ursache Ursprung Urwald Urzeit Utopie Vanille Variante Vase Vater Vehikel Veilchen Vektor Ventil Veranda Verein
Verkehr Verlag Vermieter Vernunft Version Vertrag Vesper Veteran Video Vielfalt Viertel Vignette Villa Violine Vision
Vitamin Vitrine Vogel Vokabel Volk Volumen Vorbild Vorfreude Vorhang Vorlesung Vormittag Vorname Vorrat Vorspeise
Vortrag Vorwort Vulkan Waage Wabe Wachstum Wade Waffel Wagen Waggon Wahl Wahrheit Wald Wall Walnuss Walross Walzer
Wanderer Wange Wanne Wappen Ware Wasser Watte Weberei Webstuhl Wechsel Wecker Weide Weiher Weiler Wein Weisheit Weite
Weizen Welpe Welt Werbung Werft Werk Wert Wesen Westen Wette Widder Widmung Wiese Wildnis Wille Wimper Wind Winkel
Winter Winzer Wirbel Wirt Wissen Witterung Witz Woche Woge Wohnung Wolf Wolke Wolle Workshop Wort Wunder Wunsch Wurf
Wurst Wurzel Yacht Yoga Zahl Zahn Zander Zange Zapfen Zauberer Zaun Zebra Zeder Zehe Zehner Zeichen Zeiger Zeile Zeit
Zelle Zelt Zement Zenit Zentrum Zeppelin Zepter Zettel Ziegel Ziel Ziffer Zigarre Zimmer Zimt Zink Zinn Zins Zipfel
Zirkus Zisterne Zitat Zither Zitrone Zone Zoologe Zopf Zuber Zucchini Zucker Zufall Zuflucht Zufuhr Zugabe Zuhause
Zukunft Zunahme Zunft Zunge Zuruf Zusatz Zuschauer Zuspruch Zutat Zutritt Zuwachs Zweck Zweig Zwiebel Zwilling Zyklus
Zylinder Zypresse
`
  .trim()
  .split(/\s+/)
