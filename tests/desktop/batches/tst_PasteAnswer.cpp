// SPDX-License-Identifier: MIT
#include "desktop/batches/PasteAnswer.h"

#include "desktop/batches/UnlikelyWords.h"
#include "support/TestProgram.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QVBoxLayout>

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_PasteAnswer : public QObject
{
    Q_OBJECT

private slots:
    void isThereWhileItHasSomethingToSay()
    {
        PasteAnswer answer;
        QVERIFY(answer.isHidden());
        answer.say(Tone::Caution, u"No batch ID was found in this text."_s);
        QVERIFY(!answer.isHidden());
        answer.setWords({u"batch-17"_s}, 0);
        answer.clear();
        QVERIFY(!answer.isHidden() && answer.hasWords());
        answer.setWords({}, 0);
        QVERIFY(answer.isHidden());
    }

    void wordsCanBeAdded()
    {
        PasteAnswer answer;
        const QSignalSpy added(&answer, &PasteAnswer::addRequested);
        answer.setWords({u"batch-17"_s}, 0);
        answer.findChild<QPushButton *>()->click();
        QCOMPARE(added.first().first().toStringList(), QStringList{u"batch-17"_s});
        QVERIFY(answer.isHidden());
    }

    void escClosesItWhereverTheFocusIs()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *field = new QLineEdit;
        auto *answer = new PasteAnswer;
        column->addWidget(field);
        column->addWidget(answer);
        answer->setWords({u"a"_s, u"b"_s}, 0);
        window.show();
        QVERIFY(answer->isVisible());
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(answer->isHidden() && !answer->hasWords());
    }

    void hasOneButtonThatClosesIt()
    {
        PasteAnswer answer;
        const QSignalSpy closed(&answer, &PasteAnswer::closed);
        answer.say(Tone::Caution, u"The text is too long."_s);
        answer.setWords({u"a"_s, u"b"_s}, 0);
        answer.show();
        int seen = 0;
        for (const QToolButton *button : answer.findChildren<QToolButton *>())
            seen += button->isVisible() ? 1 : 0;
        QCOMPARE(seen, 1);
        answer.findChild<QToolButton *>()->click();
        QCOMPARE(closed.size(), 1);
        QVERIFY(!answer.hasWords() && answer.isHidden());
        answer.say(Tone::Caution, u"The text is too long."_s);
        QVERIFY2(!answer.hasWords(), "what was closed does not come back");
    }
};

ENROW_TEST(tst_PasteAnswer, QApplication)
#include "tst_PasteAnswer.moc"
