// SPDX-License-Identifier: MIT
#include "api/OneLine.h"

#include "support/TestProgram.h"

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_OneLine : public QObject
{
    Q_OBJECT

private slots:
    void makesTextsFitToShow_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("line");
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("lines") << u" First\r\n\tline \n"_s << u"First line"_s;
        QTest::newRow("controls") << QString(u"a"_s + QChar(0) + u"b\u001b\u202ec"_s) << u"abc"_s;
        QTest::newRow("half of a pair") << QString(u"a"_s + QChar(0xd83d) + u"b"_s) << u"a?b"_s;
        const QString fits(300, u'x');
        QTest::newRow("just fits") << fits << fits;
        QTest::newRow("too long") << QString(100'000, u'x') << QString(299, u'x') + u'\u2026';
        const QString pair = QString(298, u'x') + u"\U0001F600"_s + u"y"_s;
        QTest::newRow("no half of a pair") << pair << QString(298, u'x') + u'\u2026';
    }

    void makesTextsFitToShow()
    {
        QFETCH(QString, text);
        QTEST(oneLine(text), "line");
    }
};

ENROW_TEST(tst_OneLine, QCoreApplication)
#include "tst_OneLine.moc"
