// SPDX-License-Identifier: MIT
#pragma once

#include "core/BatchKey.h"
#include "results/ResultSet.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace enrow
{

class RowFields;

// Shows everything known of one row: its values by name, and its JSON as it came.
class DetailsPanel : public QWidget
{
    Q_OBJECT

public:
    // Gives the JSON of a row of a batch as it came, empty if it is not held any more: later, and not at all where
    // the context dies first.
    using JsonDone = std::function<void(const QByteArray &json)>;
    using RowJson = std::function<void(BatchKey batch, uint32_t row, QObject *context, JsonDone done)>;

    explicit DetailsPanel(RowJson rowJson, QWidget *parent = nullptr);

public slots:
    // No set or no address shows what the panel is for.
    void showRow(std::shared_ptr<const enrow::ResultSet> set, std::optional<enrow::RowAddress> address);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeJsonPane();
    void refresh();
    void showJson(const QByteArray &json);
    void copyJson();

    RowJson m_rowJson;
    std::shared_ptr<const ResultSet> m_set;
    std::optional<RowAddress> m_address;
    QByteArray m_json;
    std::unique_ptr<QObject> m_question; // the context of what was asked last: dropped, its answer never comes
    QStackedWidget *m_pages;
    QSplitter *m_splitter;
    RowFields *m_fields;
    QPlainTextEdit *m_jsonView;
    QPushButton *m_copy;
};

} // namespace enrow
