// SPDX-License-Identifier: MIT
#include "desktop/common/VisibleText.h"

#include "support/TestProgram.h"

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_VisibleText : public QObject
{
    Q_OBJECT

private slots:
    void marksWhatTurnsTheDirection()
    {
        for (const QChar c : u"\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"_s)
            QCOMPARE(visibleText(u"a"_s + c + u"b"_s), u"a[U+%1]b"_s.arg(QString::number(c.unicode(), 16).toUpper()));
        QCOMPARE(visibleText(u"\u202emoc.live@pam\u202c"_s), u"[U+202E]moc.live@pam[U+202C]"_s);
    }

    void leavesTheRest()
    {
        for (const QString &text :
             {u""_s, u"Dwight"_s, u"\u05e9\u05e8\u05d5\u05d8\u200f!"_s, u"\u0645\u061c"_s, u"a\u200eb"_s,
              u"\U0001F468\u200d\U0001F469"_s, u"a\u2065b\u2029c\u202f"_s, u"[U+202E]"_s})
            QCOMPARE(visibleText(text), text);
    }
};

ENROW_TEST(tst_VisibleText, QCoreApplication)
#include "tst_VisibleText.moc"
