// SPDX-License-Identifier: MIT
#include "benchmarks/window/Desk.h"

#include "desktop/MainWindow.h"
#include "desktop/export/ExportDialog.h"
#include "desktop/lists/ListMatchDialog.h"
#include "desktop/results/ResultTable.h"
#include "desktop/results/ResultTableModel.h"
#include "desktop/results/ResultsPanel.h"
#include "results/ResultView.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace enrow::bench
{

namespace
{

constexpr auto longestWait = 300s;
constexpr auto betweenLooks = 5ms;

} // namespace

const QString Desk::nobody = u"http://127.0.0.1:9"_s;

Desk::Desk(const QString &dataFolder, const QString &baseUrl, std::optional<PollTiming> timing)
{
    AppSetup setup;
    setup.origin = ApiOrigin::parse(baseUrl).value();
    setup.key = ApiKey::parse(u"benchmark"_s).value();
    setup.keys = &m_keys;
    setup.asksForBalance = false;
    setup.jobsGiveWay = true;
    setup.settingsFile = m_folder.filePath(u"settings.ini"_s);
    setup.dataFolder = dataFolder.isEmpty() ? m_folder.path() : dataFolder;
    setup.dialogs = &m_dialogs;
    setup.opener = [](const QUrl &) {};
    setup.timing.firstWait = setup.timing.longestWait = 20ms;
    setup.timing = timing.value_or(setup.timing);
    m_context = std::make_unique<AppContext>(*qApp, setup);
}

Desk::~Desk() = default;

void Desk::show()
{
    m_context->window().show();
}

void Desk::runUntil(const std::function<bool()> &isSo, const char *what)
{
    const QDeadlineTimer deadline(longestWait);
    QEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (deadline.hasExpired())
            qFatal("waited in vain for %s", what);
        if (isSo())
            loop.quit();
    });
    look.start(betweenLooks);
    loop.exec();
}

void Desk::rest(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

template <typename Widget>
Widget &Desk::find(const QString &accessibleName)
{
    for (auto *widget : m_context->window().findChildren<Widget *>()) {
        if (accessibleName.isEmpty() || widget->accessibleName() == accessibleName)
            return *widget;
    }
    qFatal("there is no %s %s", Widget::staticMetaObject.className(), qPrintable(accessibleName));
}

ResultTable &Desk::table()
{
    return find<ResultTable>();
}

BatchListPanel &Desk::batches()
{
    return find<BatchListPanel>();
}

void Desk::select(int batch)
{
    auto *list = batches().findChild<QListView *>();
    list->setCurrentIndex(list->model()->index(batch, 0));
}

int Desk::batchCount()
{
    return batches().findChild<QListView *>()->model()->rowCount();
}

std::shared_ptr<const ResultView> Desk::view()
{
    return find<ResultsPanel>().currentView();
}

quint32 Desk::rowsOfSet()
{
    const auto shown = view();
    return shown ? shown->set()->rowCount() : 0;
}

void Desk::selectAllBatches()
{
    batches().findChild<QListView *>()->selectAll();
}

void Desk::sortBy(ColumnId column, Qt::SortOrder order)
{
    const std::vector<ColumnId> columns = view()->set()->columns();
    table().sortByColumn(int(std::find(columns.begin(), columns.end(), column) - columns.begin()), order);
}

bool Desk::isSortedBy(ColumnId column, Qt::SortOrder order)
{
    const auto &sort = view()->query().sort;
    return !sort.empty() && sort.front() == ResultQuery::SortKey{column, order == Qt::DescendingOrder};
}

void Desk::typeFilter(const QString &text)
{
    find<QLineEdit>(u"Filter rows"_s).setText(text);
}

bool Desk::isFilteredBy(const QString &text)
{
    return view()->query().text == text;
}

void Desk::exportTo(const QString &path, const QString &format)
{
    m_dialogs.path = path;
    for (auto *action : m_context->window().findChildren<QAction *>() + m_context->findChildren<QAction *>()) {
        if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_E)) {
            action->trigger();
            auto &dialog = find<ExportDialog>();
            auto *box = dialog.findChild<QComboBox *>(); // the first is that of the format
            box->setCurrentIndex(box->findData(format));
            dialog.accept();
            return;
        }
    }
    qFatal("there is no action to export");
}

void Desk::openList(const QString &path)
{
    emit static_cast<MainWindow &>(m_context->window()).matchRequested();
    find<ListMatchDialog>().openList(path);
}

QPushButton *Desk::saveOfList()
{
    for (auto *button : find<ListMatchDialog>().findChildren<QPushButton *>()) {
        if (button->text() == u"&Save as…"_s)
            return button;
    }
    qFatal("there is no way to save a list");
}

bool Desk::canWriteList()
{
    return saveOfList()->isEnabled();
}

void Desk::writeList(const QString &path)
{
    m_dialogs.path = path;
    saveOfList()->click();
}

} // namespace enrow::bench
