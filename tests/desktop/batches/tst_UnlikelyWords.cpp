// SPDX-License-Identifier: MIT
#include "desktop/batches/UnlikelyWords.h"

#include "support/TestProgram.h"

#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>
#include <QVBoxLayout>

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_UnlikelyWords : public QObject
{
    Q_OBJECT

private slots:
    void hidesWhileThereAreNone()
    {
        UnlikelyWords words;
        words.setWords({u"a"_s}, 0);
        QVERIFY(!words.isHidden());
        words.setWords({}, 0);
        QVERIFY(words.isHidden());
    }

    void oneWordNeedsNoChoice()
    {
        UnlikelyWords words;
        const QSignalSpy added(&words, &UnlikelyWords::addRequested);
        words.setWords({u"batch-17"_s}, 0);
        QVERIFY(list(words)->isHidden());
        QCOMPARE(words.findChild<QLabel *>()->text(),
                 u"\u201cbatch-17\u201d does not look like a batch ID and was not added."_s);
        words.findChild<QPushButton *>()->click();
        QCOMPARE(added.size(), 1);
        QCOMPARE(added[0][0].toStringList(), QStringList{u"batch-17"_s});
        QVERIFY(words.isHidden());
    }

    void partsOfAnIdAreNamedAsSuch()
    {
        UnlikelyWords words;
        const QSignalSpy added(&words, &UnlikelyWords::addRequested);
        words.setWords({u"9d4fa0ed-f76b-409f"_s}, 0);
        QCOMPARE(words.findChild<QLabel *>()->text(),
                 u"“9d4fa0ed-f76b-409f” is only part of a batch ID and was not added. Copy the whole ID."_s);
        words.findChild<QPushButton *>()->click();
        QCOMPARE(added[0][0].toStringList(), QStringList{u"9d4fa0ed-f76b-409f"_s});
        words.setWords({u"9d4fa0ed-f76b-409f"_s, u"batch-17"_s}, 0);
        QCOMPARE(list(words)->item(0)->text(), u"9d4fa0ed-f76b-409f (only part of an ID)"_s);
        QCOMPARE(list(words)->item(1)->text(), u"batch-17"_s);
        list(words)->item(0)->setCheckState(Qt::Checked);
        words.findChild<QPushButton *>()->click();
        QCOMPARE(added[1][0].toStringList(), QStringList{u"9d4fa0ed-f76b-409f"_s});
        QCOMPARE(words.findChild<QLabel *>()->text(), u"“batch-17” does not look like a batch ID and was not added."_s);
    }

    void ofSeveralTheChosenAreAdded()
    {
        UnlikelyWords words;
        const QSignalSpy added(&words, &UnlikelyWords::addRequested);
        words.setWords({u"a"_s, u"b"_s, u"c"_s}, 0);
        QVERIFY(!list(words)->isHidden());
        QVERIFY(!words.findChild<QPushButton *>()->isEnabled()); // nothing is chosen yet
        QCOMPARE(words.findChild<QPushButton *>()->text(), u"Add batches"_s);
        words.resize(400, 200);
        words.show();
        const auto click = [&words](int row) {
            const QRect line = list(words)->visualItemRect(list(words)->item(row));
            QTest::mouseClick(list(words)->viewport(), Qt::LeftButton, {},
                              line.topRight() + QPoint(-3, 8)); // beside both
        };
        click(0);
        QCOMPARE(words.findChild<QPushButton *>()->text(), u"Add 1 batch"_s);
        click(2);
        QCOMPARE(words.findChild<QPushButton *>()->text(), u"Add 2 batches"_s);
        click(1);
        click(1);
        QTest::keyClick(list(words), Qt::Key_Space);
        QCOMPARE(words.findChild<QPushButton *>()->text(), u"Add 3 batches"_s);
        QTest::keyClick(list(words), Qt::Key_Space);
        words.findChild<QPushButton *>()->click();
        QCOMPARE(added[0][0].toStringList(), (QStringList{u"a"_s, u"c"_s}));
        QCOMPARE(list(words)->count(), 1);
        QCOMPARE(words.findChild<QPushButton *>()->text(), u"Add it an&yway"_s);
        QVERIFY(!words.isHidden());
    }

    void saysThatThereAreMore()
    {
        UnlikelyWords words;
        words.setWords({u"a"_s, u"b"_s}, 1998);
        QCOMPARE(words.findChild<QLabel *>()->text(),
                 u"2,000 words do not look like batch IDs and were not added. Tick those that are IDs. The first 2 "
                 "are listed."_s);
    }

    // A list that shows four of twelve words beside an empty half of the window hides what is asked about.
    void showsAllWordsWhileThereIsRoom()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *words = new UnlikelyWords;
        column->addWidget(words);
        column->addStretch(1);
        window.resize(900, 600);
        window.show();
        QStringList many;
        for (int i = 10; i < 40; ++i)
            many.append(u"batch-%1"_s.arg(i));
        words->setWords(many, 0);
        const auto hidden = [words] { return list(*words)->verticalScrollBar()->maximum(); };
        QTRY_COMPARE(hidden(), 0);
        const int high = list(*words)->height();
        QVERIFY2(high <= 160, qPrintable(QString::number(high)));
        window.resize(500, 600); // fewer beside each other
        QTRY_VERIFY(list(*words)->height() > high);
        window.resize(900, 600);
        QTRY_COMPARE(list(*words)->height(), high);
        for (int i = 40; i < 400; ++i)
            many.append(u"batch-%1"_s.arg(i));
        words->setWords(many, 0);
        QTRY_VERIFY(hidden() > 0);
        QVERIFY(list(*words)->height() <= window.height() / 4 + 8);
        words->setWords({u"a"_s, u"b"_s}, 0);
        QTRY_VERIFY(list(*words)->height() < 60);
    }

    void controlsHaveNames()
    {
        UnlikelyWords words;
        words.setWords({u"a"_s, u"b"_s}, 0);
        QVERIFY(!list(words)->accessibleName().isEmpty());
        QVERIFY(!words.findChild<QToolButton *>()); // it is closed with what it is in
    }

private:
    static QListWidget *list(const UnlikelyWords &words) { return words.findChild<QListWidget *>(); }
};

ENROW_TEST(tst_UnlikelyWords, QApplication)
#include "tst_UnlikelyWords.moc"
