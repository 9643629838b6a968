// SPDX-License-Identifier: MIT
#include "simulator/SampleNames.h"

#include <array>

namespace enrow
{

namespace
{

QStringList words(const char16_t *spaced)
{
    QStringList list = QString::fromUtf16(spaced).split(u' ');
    // An underscore stands for a space within a name.
    list.replaceInStrings(QStringLiteral("_"), QStringLiteral(" "));
    return list;
}

SampleNames dutch()
{
    return {words(u"Anouk Femke Lotte Sanne Marijke Noor Esmée Liesbeth Fleur Wietske Jolijn Maartje"),
            words(u"Daan Sjoerd Bram Thijs Jeroen Pieter-Jan Ruben Joost Maarten Wouter Tjeerd Gijs"),
            words(u"de_Vries van_den_Berg Jansen Bakker van_Dijk Visser Hoekstra van_'t_Hof Mulder ter_Horst "
                  u"Brouwer Dijkstra van_der_Meer Kuipers Schouten IJzerman Postma Veenstra"),
            words(u"Duinrand Veenkade Polderzicht Sluishoek Heidebloem Kanaalzijde"),
            words(u"Logistiek Bouw Techniek Uitgeverij Zuivel Drukkerij"),
            {}};
}

SampleNames french()
{
    return {words(u"Amélie Chloé Élodie Margaux Aurélie Solène Noémie Inès Capucine Hélène Maëlle Camille"),
            words(u"Théo Rémi Jean-Luc Étienne Baptiste François Loïc Gaël Mathis Aurélien Jérôme Benoît"),
            words(u"Lefèvre Dubois Moreau Girard Bérenger Fournier d'Aubigny Chevalier Garnier Lacroix Béziat "
                  u"Rousselot Marchand Péchard Le_Goff Delahaye Beaulieu Noël"),
            words(u"Valclair Montfleury Boisjoli Rivebelle Clairefontaine Hautpré"),
            words(u"Conseil Énergie Bâtiment Transports Édition Pâtisserie"),
            {}};
}

SampleNames german()
{
    return {words(u"Anke Jördis Käthe Liesel Mareike Ulrike Birgit Svenja Grit Hannelore Antje Frauke"),
            words(u"Jürgen Götz Matthias Jörg Uwe Björn Klaus-Peter Rüdiger Holger Sönke Torsten Hauke"),
            words(u"Müller Schäfer Größmann Weiß Köhler Böttcher von_Rabenau Jäger Krüger Strauß Hübner Fuchs "
                  u"Vogelsang Lindenau Kästner Brömmel Zöllner Süßkind"),
            words(u"Nordhang Eichental Falkenweg Rheinau Waldstück Birkenhof"),
            words(u"Maschinenbau Werkzeuge Logistik Optik Gießerei Brauerei"),
            {}};
}

SampleNames spanish()
{
    return {words(u"Begoña Lucía Inés Sofía María_José Rocío Marta Ángela Nuria Consuelo Itziar Montserrat"),
            words(u"Íñigo Álvaro Jesús José_Antonio Raúl Martín Andrés Joaquín Óscar Ramón Xabier Nicolás"),
            words(u"Muñoz_García Ibáñez Peña Ordóñez Núñez_del_Prado Castaño Villaseñor Gutiérrez Echeverría Solís "
                  u"Cañizares Montañés Zúñiga Aragón Belmonte Quiñones Salcedo Yáñez"),
            words(u"Altamira Valdeolmo Costaverde Riofrío Piedralba Campoluz"),
            words(u"Ingeniería Textil Construcción Alimentación Diseño Cerámica"),
            {}};
}

SampleNames polish()
{
    return {
        words(u"Agnieszka Małgorzata Łucja Żaneta Zofia Bożena Jadwiga Świętosława Hanna Grażyna Ewa Kinga"),
        words(u"Wojciech Łukasz Grzegorz Stanisław Przemysław Michał Błażej Paweł Zdzisław Jędrzej Tomasz Bartłomiej"),
        words(u"Wójcik Kowalczyk Zięba Dąbrowski Błaszczyk Gołębiowski Świątek Mróz Jabłoński Kąkol Źrebiec Łęcki "
              u"Pająk Sienkiewicz Żuławski Czajka Brzęk Krzyżanowski"),
        words(u"Zielonogród Białobrzeg Dębina Jasnopol Wierzbno Sosnówka"),
        words(u"Transport Meble Elektronika Odlewnia Ceramika Stolarstwo"),
        {}};
}

SampleNames turkish()
{
    return {words(u"Ayşe Gülşen Çiğdem Özlem Şebnem İpek Nurgül Zeynep Elif Tuğba Yıldız Sevgi"),
            words(u"Çağatay Ömer İbrahim Şükrü Uğur Oğuz Mehmet Emre Barış Tolga Kıvanç Görkem"),
            words(u"Yıldırım Öztürk Şahin Çelik Güneş Aydoğan Kılıç Işık Karadağ Demirtaş Özgür Bozkurt "
                  u"Gümüş Erdoğdu Kaplan Sarıkaya Taşkın Uçar"),
            words(u"Gökırmak Akçatepe Yeşilova Denizkent Güneydere Çamlıbel"),
            words(u"Tekstil Gıda Makina İnşaat Seramik Yazılım"),
            {}};
}

SampleNames nordic()
{
    return {
        words(u"Åsa Solveig Bjørg Sigríður Ingrid Kirsi Päivi Þóra Maj-Britt Tove Äijä Signe"),
        words(u"Søren Bjørn Håkon Jörgen Þorsteinn Väinö Åke Lars-Erik Østen Eero Guðmundur Nils"),
        words(u"Ødegård Sjöström Lindqvist Mäkelä Hämäläinen Brønsted Åkerlund Jónsdóttir Nygård Strømberg Grönholm "
              u"Ræder Þórðarson Bäckström Fjeldsø Hovland Väisänen Skåne"),
        words(u"Nordlys Fjordvik Björknäs Havbris Snøfjell Lyngdal"),
        words(u"Rederi Skogsbruk Møbler Programvare Fiskeri Energi"),
        {}};
}

SampleNames japanese()
{
    return {words(u"Haruka Ayumi Yui Kaede Misaki Chiyo Natsuki Hotaru Rin Sayuri Mizuki Emi"),
            words(u"Daiki Haruto Kenta Ryōta Shōhei Takumi Yūsuke Kazuki Isamu Jun'ichi Noboru Satoru"),
            words(u"Satō Takahashi Ōkubo Yamashita Kōno Nishimura Hayashi Kuroda Aizawa Mizushima Tachibana Endō "
                  u"Ishii Fujimori Sakamoto Uemura Hoshino Morikawa"),
            words(u"Asagiri Hoshimi Tsukikage Kazehaya Midorikawa Yukimori"),
            words(u"Denki Kikai Shoji Seimitsu Kensetsu Bussan"),
            {}};
}

SampleNames greek()
{
    return {words(u"Ελένη Αικατερίνη Βασιλική Δέσποινα Καλλιόπη Φωτεινή"),
            words(u"Γιώργος Δημήτρης Κωνσταντίνος Παναγιώτης Σταύρος Ευάγγελος"),
            words(u"Παπαδοπούλου Νικολαΐδης Αντωνίου Οικονόμου Καραγιάννης Ζαχαρίου Μαυρίδης Χατζής"),
            words(u"Θαλασσινή Ελαιώνας Γαλάζια Πευκώνας"),
            words(u"Ναυτιλιακή Εκδοτική Τεχνική Αμπελουργία"),
            {}};
}

SampleNames cyrillic()
{
    return {words(u"Светлана Олександра Десислава Марія Людмила Ивелина"),
            words(u"Димитър Тарас Володимир Стоян Андрій Борис"),
            words(u"Шевчук Петрова Димитров Ковальчук Стоянова Мельник Благоев Щербак"),
            words(u"Зорница Калина Лугова Извор"),
            words(u"Строй Агро Техника Транс"),
            {}};
}

SampleNames japaneseScript()
{
    return {words(u"美咲 千代 陽菜"), words(u"翔太 健一 蓮"),   words(u"佐藤 山下 高橋 水島"),
            words(u"星見 朝霧 青山"), words(u"電機 商事 建設"), QStringLiteral("hoshi")};
}

SampleNames chineseScript()
{
    return {words(u"晓梅 雅婷 丽华"), words(u"志强 建国 子轩"), words(u"陈 王 欧阳 林"),
            words(u"云溪 青禾 南湾"), words(u"建设 纺织 物流"), QStringLiteral("yunxi")};
}

SampleNames koreanScript()
{
    return {words(u"수진 은경 지우"),   words(u"민수 태호 준서"), words(u"김 박 최 남궁"),
            words(u"한빛 새벽 푸른들"), words(u"산업 전자 출판"), QStringLiteral("hanbit")};
}

SampleNames arabicScript()
{
    return {words(u"ليلى فاطمة سلمى"),        words(u"يوسف كريم سامي"),       words(u"الحداد النجار المصري الخطيب"),
            words(u"الواحة النخيل الياسمين"), words(u"للتجارة للبناء للنشر"), QStringLiteral("alwaha")};
}

SampleNames hebrewScript()
{
    return {words(u"רותם שירה תמר"),     words(u"יונתן אורי נדב"),     words(u"כהן לוי ברקת שקד"),
            words(u"הגליל הכרמל התבור"), words(u"תעשיות יזמות הנדסה"), QStringLiteral("galil")};
}

} // namespace

std::span<const SampleNames> latinSampleNames()
{
    static const std::array all{dutch(), french(), german(), spanish(), polish(), turkish(), nordic(), japanese()};
    return all;
}

std::span<const SampleNames> otherSampleNames()
{
    static const std::array all{greek(),        cyrillic(),     japaneseScript(), chineseScript(),
                                koreanScript(), arabicScript(), hebrewScript()};
    return all;
}

} // namespace enrow
