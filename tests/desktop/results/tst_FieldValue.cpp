// SPDX-License-Identifier: MIT
#include "desktop/results/FieldValue.h"

#include "desktop/common/Theme.h"
#include "desktop/results/HitMarks.h"

#include "support/TestProgram.h"

#include <QApplication>
#include <QTextDocument>

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_FieldValue : public QObject
{
    Q_OBJECT

private slots:
    void isAsHighAsItsText()
    {
        FieldValue value;
        value.resize(200, 20);
        value.show();
        value.setValue(u"short"_s);
        const int line = value.height();
        QVERIFY(line >= value.fontMetrics().height());
        QVERIFY(line < 2 * value.fontMetrics().height());
        value.setValue(QString(100, u'x')); // a word that must be broken
        QVERIFY(value.height() > line + value.fontMetrics().height());
        QVERIFY(value.document()->size().width() <= value.viewport()->width() + 1);
        value.resize(1600, value.height());
        QTRY_COMPARE(value.height(), line);
    }

    void showsPlainText()
    {
        FieldValue value;
        value.setValue(u"<b>a</b> &amp;"_s);
        QCOMPARE(value.toPlainText(), u"<b>a</b> &amp;"_s);
        QVERIFY(value.isReadOnly());
    }

    void marksFollowTheTheme()
    {
        applyTheme(*qApp, ThemeChoice::Light);
        FieldValue value;
        value.setValue(u"Sanne"_s);
        const std::vector<SearchWord> words{SearchWord(u"ann"_s)};
        value.mark(words);
        value.show();
        const auto ground = [&value] { return value.extraSelections().first().format.background().color(); };
        const QColor light = ground();
        QCOMPARE(light, hitGround(value.palette()));
        applyTheme(*qApp, ThemeChoice::Dark);
        QTRY_COMPARE(ground(), hitGround(darkPalette()));
        QVERIFY(ground() != light);
        applyTheme(*qApp, ThemeChoice::Light);
    }

    // Tab goes on: a value is no place to write in.
    void tabLeavesIt() { QVERIFY(FieldValue().tabChangesFocus()); }
};

ENROW_TEST(tst_FieldValue, QApplication)
#include "tst_FieldValue.moc"
