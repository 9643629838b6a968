// SPDX-License-Identifier: MIT
#include "desktop/common/KindText.h"
#include "desktop/common/VisibleText.h"

#include "support/TestProgram.h"

#include <QSet>

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_KindText : public QObject
{
    Q_OBJECT

private slots:
    void everyKindHasAName();
    void unknownStatusShowsTheServersWord();
};

void tst_KindText::everyKindHasAName()
{
    QSet<QString> names{KindText::kind(std::nullopt)};
    for (const BatchKind kind : allBatchKinds)
        names.insert(KindText::kind(kind));
    QCOMPARE(names.size(), int(allBatchKinds.size()) + 1);
    QVERIFY(names.contains(u"E-mail verification"_s));
}

void tst_KindText::unknownStatusShowsTheServersWord()
{
    BatchHead head;
    QCOMPARE(KindText::status(head), u"Not known yet"_s);
    head.statusText = u"queued"_s;
    QCOMPARE(KindText::status(head), u"queued"_s);
    head.statusText = u"\u202ekcehc"_s;
    QCOMPARE(KindText::status(head), visibleText(head.statusText)); // what turns the direction is seen
    QVERIFY(!KindText::status(head).contains(QChar(0x202e)));
    head.status = BatchStatus::Ongoing;
    QCOMPARE(KindText::status(head), u"Running"_s);
}

ENROW_TEST(tst_KindText, QCoreApplication)
#include "tst_KindText.moc"
