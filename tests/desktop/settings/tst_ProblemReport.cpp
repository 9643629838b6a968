// SPDX-License-Identifier: MIT
#include "desktop/settings/ProblemReport.h"

#include "support/TestProgram.h"

#include <QApplication>
#include <QDir>

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_ProblemReport : public QObject
{
    Q_OBJECT

private slots:
    void namesVersionsAndFacts()
    {
        const ProblemFacts facts{{},
                                 u"dark"_s,
                                 false,
                                 2,
                                 true,
                                 12,
                                 3,
                                 QDir::homePath() + u"/data/enrow-batches.sqlite"_s,
                                 u"/etc/enrow.ini"_s};
        const QString report = problemReport(facts);
        for (const QString &line :
             {u"Enrow Desk: " ENROW_VERSION ""_s, u"Qt: "_s + QLatin1StringView(qVersion()), u"System: "_s,
              u"Server: Enrow's"_s, u"Theme: dark"_s, u"Notifications: no"_s, u"Keys: 2, kept in a keychain: yes"_s,
              u"Batches: 12, running: 3"_s, u"Archive: ~/data/enrow-batches.sqlite"_s, u"Settings: /etc/enrow.ini"_s})
            QVERIFY2(report.contains(line), qPrintable(report));
        QVERIFY(!report.contains(QDir::homePath() + u'/'));
    }

    void theNameOfThePersonIsInNoPath_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("shown");
        QTest::newRow("at home") << u"/home/sarah/.config/a.ini"_s << u"~/.config/a.ini"_s;
        QTest::newRow("home itself") << u"/home/sarah/"_s << u"~"_s;
        QTest::newRow("elsewhere") << u"/media/sarah/disk/a.sqlite"_s << u"/media/~/disk/a.sqlite"_s;
        QTest::newRow("within a name") << u"/data/Sarah-lists/a.sqlite"_s << u"/data/~-lists/a.sqlite"_s;
        QTest::newRow("twice") << u"/home/sarah/sarah/a"_s << u"~/~/a"_s;
        QTest::newRow("another home") << u"/home/bob/a"_s << u"/home/bob/a"_s;
        QTest::newRow("a longer one") << u"/home/sarahs/a"_s << u"/home/~s/a"_s;
    }

    void theNameOfThePersonIsInNoPath()
    {
        QFETCH(QString, path);
        QTEST(withoutPerson(path, u"/home/sarah"_s), "shown");
    }
};

ENROW_TEST(tst_ProblemReport, QApplication)
#include "tst_ProblemReport.moc"
