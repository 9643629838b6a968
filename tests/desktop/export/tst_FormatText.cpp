// SPDX-License-Identifier: MIT
#include "desktop/export/FormatText.h"

#include "support/TestProgram.h"

#include <QSet>
#include <QTest>

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_FormatText : public QObject
{
    Q_OBJECT

private slots:
    void eachFormatHasANameOfItsOwn()
    {
        QSet<QString> names;
        for (const ExportFormat *format : exportFormats()) {
            names.insert(FormatText::name(*format));
            QVERIFY(FormatText::filter(*format).endsWith(u"(*.%1)"_s.arg(format->suffix())));
            QCOMPARE(FormatText::suffixes(*format).first(), QString(format->suffix()));
        }
        QCOMPARE(size_t(names.size()), exportFormats().size());
    }

    void onlyATableInTextMayEndAsAnother()
    {
        QVERIFY(FormatText::suffixes(*exportFormatNamed(u"csv")).contains(u"txt"_s));
        QCOMPARE(FormatText::suffixes(*exportFormatNamed(u"xlsx")), QStringList{u"xlsx"_s});
    }
};

ENROW_TEST(tst_FormatText, QCoreApplication)
#include "tst_FormatText.moc"
