// SPDX-License-Identifier: MIT
#include "desktop/common/DropTarget.h"

#include "support/TestProgram.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QWidget>

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_DropTarget : public QObject
{
    Q_OBJECT

private slots:
    void takesWhatIsOnTheClipboard()
    {
        QWidget window;
        auto *target = new DropTarget(&window);
        QSignalSpy texts(target, &DropTarget::textGiven);
        QGuiApplication::clipboard()->setText(u"some text"_s);
        target->paste();
        QCOMPARE(texts.size(), 1);
        QCOMPARE(texts.first().first().toString(), u"some text"_s);
    }

    void saysThatThereIsNothingToPaste()
    {
        QWidget window;
        auto *target = new DropTarget(&window);
        const QSignalSpy texts(target, &DropTarget::textGiven);
        const QSignalSpy nothing(target, &DropTarget::nothingToPaste);
        QGuiApplication::clipboard()->clear();
        target->paste();
        QCOMPARE(nothing.size(), 1);
        QGuiApplication::clipboard()->setText(u" \n"_s);
        target->paste();
        QCOMPARE(nothing.size(), 2);
        QCOMPARE(texts.size(), 0);
    }

    void passesOnWhatIsDropped_data()
    {
        QTest::addColumn<QList<QUrl>>("urls");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isFiles");
        QTest::newRow("text") << QList<QUrl>() << u"an ID"_s << false;
        QTest::newRow("link") << QList{QUrl(u"https://a.example/?id=1"_s)} << u"https://a.example/?id=1"_s << false;
        QTest::newRow("files") << QList{QUrl(u"file:///tmp/a.txt"_s), QUrl(u"file:///tmp/b.txt"_s)} << QString()
                               << true;
    }

    void passesOnWhatIsDropped()
    {
        QFETCH(const QList<QUrl>, urls);
        QFETCH(const QString, text);
        QFETCH(const bool, isFiles);
        QWidget window;
        auto *target = new DropTarget(&window);
        QSignalSpy texts(target, &DropTarget::textGiven);
        QSignalSpy files(target, &DropTarget::filesGiven);
        QMimeData given;
        if (!urls.isEmpty())
            given.setUrls(urls);
        if (!text.isEmpty())
            given.setText(text);
        QDragEnterEvent enter({9, 9}, Qt::CopyAction | Qt::MoveAction, &given, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({9, 9}, Qt::CopyAction | Qt::MoveAction, &given, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &drop);
        QCOMPARE(drop.dropAction(), Qt::CopyAction);
        QCOMPARE(texts.size(), isFiles ? 0 : 1);
        QCOMPARE(files.size(), isFiles ? 1 : 0);
    }
};

ENROW_TEST(tst_DropTarget, QApplication)
#include "tst_DropTarget.moc"
