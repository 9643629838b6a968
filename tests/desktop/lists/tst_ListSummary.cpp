// SPDX-License-Identifier: MIT
#include "desktop/lists/ListSummary.h"

#include "desktop/common/MessageLine.h"
#include "support/TestProgram.h"

#include <QApplication>
#include <QLabel>

using namespace enrow;
using namespace Qt::StringLiterals;

// A headline, and the lines that stay below it.
class tst_ListSummary : public QObject
{
    Q_OBJECT

private slots:
    void linesBelowAHeadline();
};

namespace
{

bool isShown(const ListSummary &summary, const QString &text)
{
    const QList<QLabel *> labels = summary.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](const QLabel *label) { return !label->isHidden() && label->text() == text; });
}

} // namespace

void tst_ListSummary::linesBelowAHeadline()
{
    ListSummary summary;
    summary.say(Tone::Caution, u"2 rows"_s, {QString(), u"one"_s, u"two"_s});
    QCOMPARE(summary.findChild<MessageLine *>()->text(), u"2 rows"_s);
    QVERIFY(isShown(summary, u"one\ntwo"_s));
    summary.setHeadline(Tone::Neutral, u"Writing"_s);
    QCOMPARE(summary.findChild<MessageLine *>()->tone(), Tone::Neutral);
    QVERIFY(isShown(summary, u"one\ntwo"_s));
    summary.say(Tone::Positive, u"Saved"_s);
    QVERIFY(!isShown(summary, u"one\ntwo"_s));
}

ENROW_TEST(tst_ListSummary, QApplication)
#include "tst_ListSummary.moc"
