// SPDX-License-Identifier: MIT
#include "desktop/batches/BatchSearch.h"

#include "store/Batch.h"

#include "support/TestProgram.h"

#include <QApplication>
#include <QSignalSpy>

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_BatchSearch : public QObject
{
    Q_OBJECT

private slots:
    void findsByEveryText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("found");
        QTest::newRow("nothing typed") << QString() << true;
        QTest::newRow("spaces only") << u"  "_s << true;
        QTest::newRow("label") << u"campaign"_s << true;
        QTest::newRow("ID") << u"6F2B"_s << true;
        QTest::newRow("note") << u"zürich"_s << true;
        QTest::newRow("without its accents") << u"zurich"_s << true;
        QTest::newRow("with another one") << u"zúrich"_s << false;
        QTest::newRow("custom") << u"crm-7"_s << true;
        QTest::newRow("words of several") << u" q2   Zürich 6f2b"_s << true;
        QTest::newRow("one word too many") << u"q2 paris"_s << false;
        QTest::newRow("another") << u"newsletter"_s << false;
        QTest::newRow("a pattern is a text") << u".*"_s << false;
    }

    void findsByEveryText()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, found);
        Batch batch;
        batch.ref.id = u"6f2b9c1e"_s;
        batch.label = u"Campaign Q2"_s;
        batch.note = u"For Zoë in\nZÜRICH"_s;
        batch.head.custom = u"{\"source\":\"CRM-7\"}"_s;
        BatchSearch search;
        search.setText(text);
        QCOMPARE(search.matches(batch), found);
    }

    // A hint of which a part is cut says less than a shorter one.
    void hintFits()
    {
        BatchSearch search;
        search.resize(300, 30);
        search.show();
        QVERIFY(search.placeholderText().contains(u'('));
        for (const int width : {140, 113, 90}) {
            search.resize(width, 30);
            const int room = width - 42;
            QVERIFY2(search.fontMetrics().horizontalAdvance(search.placeholderText()) <= room ||
                         search.placeholderText() == u"Search"_s,
                     qPrintable(QString::number(width)));
        }
        QCOMPARE(search.placeholderText(), u"Search"_s);
        QVERIFY(search.toolTip().contains(u"Ctrl+L"_s));
    }

    void tellsWhenOthersMatch()
    {
        BatchSearch search;
        const QSignalSpy changed(&search, &BatchSearch::wordsChanged);
        QTest::keyClicks(&search, u"a  "_s);
        QCOMPARE(changed.count(), 1);
        QTest::keyClick(&search, Qt::Key_Escape);
        QCOMPARE(search.text(), QString());
        QCOMPARE(changed.count(), 2);
    }
};

ENROW_TEST(tst_BatchSearch, QApplication)
#include "tst_BatchSearch.moc"
